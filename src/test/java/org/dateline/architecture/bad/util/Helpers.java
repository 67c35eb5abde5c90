package org.dateline.architecture.bad.util;

/** Breaks two rules: a package of leftovers, and one that says nothing on nulls. */
public class Helpers {}
