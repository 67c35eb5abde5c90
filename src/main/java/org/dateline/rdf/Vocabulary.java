package org.dateline.rdf;

import static org.dateline.rdf.Iris.term;

import org.apache.jena.graph.Node;
import org.dateline.model.Certainty;
import org.dateline.model.Change;
import org.dateline.model.EventOrder;
import org.dateline.model.RelationType;
import org.dateline.model.Role;
import org.dateline.model.SpeechAct;
import org.dateline.model.Stance;
import org.dateline.model.Tense;

/**
 * The terms of {@code ontology/dateline.ttl} that the code writes or asks for. Classes of events are not listed: they come from the lexicon, see
 * {@link Iris#term}. A test holds this class and the ontology together.
 */
public final class Vocabulary {
    public static final Node EVENT = term("Event");
    public static final Node CLAIM = term("Claim");
    public static final Node QUANTITY_CLASS = term("Quantity");
    public static final Node RELATION = term("Relation");
    public static final Node TEMPORAL_ORDER = term("TemporalOrder");
    public static final Node INCIDENT_CLASS = term("Incident");
    public static final Node GROUP = term("Group");
    public static final Node ARMED_FORCE = term("ArmedForce");

    public static final Node PARTICIPANT = term("participant");
    public static final Node LEMMA = term("lemma");
    public static final Node MENTION = term("mention");
    public static final Node NOT_BEFORE = term("notBefore");
    public static final Node NOT_AFTER = term("notAfter");
    public static final Node NOT_BEFORE_TIME = term("notBeforeTime");
    public static final Node NOT_AFTER_TIME = term("notAfterTime");
    public static final Node DURATION = term("duration");
    public static final Node EDTF = term("edtf");
    public static final Node TIMEX = term("timex");
    public static final Node DATE_TEXT = term("dateText");

    public static final Node ABOUT = term("about");
    public static final Node HOLDER = term("holder");
    public static final Node STANCE = term("stance");
    public static final Node CERTAINTY = term("certainty");
    public static final Node TENSE = term("tense");
    public static final Node SPEECH_ACT = term("speechAct");
    public static final Node CUE = term("cue");
    public static final Node SAID_ON = term("saidOn");
    public static final Node EVIDENCE = term("evidence");
    public static final Node CONFIDENCE = term("confidence");

    public static final Node QUANTITY = term("quantity");
    public static final Node OCCURRENCE = term("occurrence");
    public static final Node HABITUAL = term("habitual");
    public static final Node DIRECTION = term("direction");
    public static final Node COUNTS = term("counts");
    public static final Node VALUE = term("value");
    public static final Node MIN = term("min");
    public static final Node MAX = term("max");
    public static final Node UNIT = term("unit");
    public static final Node AS_TEXT = term("asText");

    public static final Node PART_OF = term("partOf");
    public static final Node LINKED_TO = term("linkedTo");
    public static final Node INCIDENT = term("incident");

    private Vocabulary() {}

    /** The property of a role, under {@link #PARTICIPANT}. */
    public static Node of(Role role) {
        return term(role.property());
    }

    /** The concept of a stance: {@code dl:denies}. */
    public static Node of(Stance stance) {
        return switch (stance) {
            case AFFIRMS -> term("affirms");
            case DENIES -> term("denies");
            case DOUBTS -> term("doubts");
        };
    }

    /** The concept of a degree of certainty. */
    public static Node of(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> term("certain");
            case PROBABLE -> term("probable");
            case POSSIBLE -> term("possible");
            case UNKNOWN -> term("unknown");
        };
    }

    /** The concept of a tense. */
    public static Node of(Tense tense) {
        return switch (tense) {
            case PAST -> term("past");
            case ONGOING -> term("ongoing");
            case PLANNED -> term("planned");
        };
    }

    /** The concept of a direction: {@code dl:up}. */
    public static Node of(Change.Direction direction) {
        return switch (direction) {
            case UP -> term("up");
            case DOWN -> term("down");
        };
    }

    /** The property from an event to what a number is to its change, under {@link #QUANTITY}. */
    public static Node of(Change.Kind kind) {
        return switch (kind) {
            case BY -> term("changedBy");
            case TO -> term("changedTo");
            case FROM -> term("changedFrom");
        };
    }

    /** The concept of a kind of saying: {@code dl:warning}. */
    public static Node of(SpeechAct act) {
        return switch (act) {
            case SAY -> term("saying");
            case DENY -> term("denying");
            case CONFIRM -> term("confirming");
            case ADMIT -> term("admitting");
            case WARN -> term("warning");
            case THREATEN -> term("threatening");
            case PROMISE -> term("promising");
            case DEMAND -> term("demanding");
            case ACCUSE -> term("accusing");
            case ASK -> term("asking");
            case DOUBT -> term("doubting");
            case THINK -> term("thinking");
        };
    }

    /** The property that stands for a kind of tie. */
    public static Node of(RelationType type) {
        return switch (type) {
            case PART_OF -> PART_OF;
            case HOLDS_OFFICE_AT -> term("holdsOfficeAt");
            case EMPLOYED_BY -> term("employedBy");
            case MEMBER_OF -> term("memberOf");
            case AFFILIATED_WITH -> term("affiliatedWith");
            case EDUCATED_AT -> term("educatedAt");
            case CITIZEN_OF -> term("citizenOf");
            case LOCATED_IN -> term("locatedIn");
            case OWNED_BY -> term("ownedBy");
            case FOUNDED_BY -> term("foundedBy");
            case ALLY_OF -> term("allyOf");
            case SPOUSE_OF -> term("spouseOf");
            case CHILD_OF -> term("childOf");
            case SIBLING_OF -> term("siblingOf");
            case RELATIVE_OF -> term("relativeOf");
            case ALIAS_OF -> term("aliasOf");
        };
    }

    /** The property that stands for an order in time: {@code dl:before}. */
    public static Node of(EventOrder.Type type) {
        return switch (type) {
            case BEFORE -> term("before");
            case DURING -> term("during");
            case OVERLAPS -> term("overlaps");
        };
    }
}
