/** The shape of the system, as tests: layers, cycles, where each library may be used. */
@NullMarked
package org.dateline.architecture;

import org.jspecify.annotations.NullMarked;
