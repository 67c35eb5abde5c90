package org.dateline.pipeline;

import java.util.List;
import java.util.Set;
import org.dateline.resolve.EventProfile;
import org.dateline.resolve.IncidentLinker;
import org.dateline.store.EventRecord;
import org.dateline.store.IncidentGrouping;
import org.dateline.store.IncidentRecord;

/** Lets the linker say which events of a store are about the same. */
public final class IncidentGroups implements IncidentGrouping {
    private final IncidentLinker linker = new IncidentLinker();

    @Override
    public List<IncidentRecord> group(List<EventRecord> events) {
        List<EventProfile> profiles =
                events.stream().map(IncidentGroups::profile).toList();
        return linker.link(profiles).stream()
                .map(i -> new IncidentRecord(i.id(), i.label(), i.events()))
                .toList();
    }

    private static EventProfile profile(EventRecord event) {
        return new EventProfile(
                event.iri(),
                event.article(),
                event.published(),
                event.eventClass(),
                event.lemma(),
                event.label(),
                event.parts().stream().map(IncidentGroups::part).toList(),
                event.notBefore(),
                event.notAfter());
    }

    private static EventProfile.Part part(EventRecord.Part part) {
        return new EventProfile.Part(
                part.role(), part.shared() ? part.iri() : null, part.name(), Set.copyOf(part.wholes()));
    }
}
