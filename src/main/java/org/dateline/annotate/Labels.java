package org.dateline.annotate;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Upos;

/**
 * What the rows of the encoder's scores stand for, in their order. Read from {@code labels.json} beside the model; heads that a later model adds are
 * ignored until somebody asks for them.
 *
 * @param upos parts of speech
 * @param relations UD relations without subtype
 * @param names BIO tags of names: {@code O}, {@code B-PER}, {@code I-PER} …
 * @param xpos Penn Treebank tags
 * @param senses numbers of rolesets
 * @param roles PropBank labels of arguments; {@code O} is no argument
 */
record Labels(
        List<String> upos,
        List<String> relations,
        List<String> names,
        List<String> xpos,
        List<String> senses,
        List<String> roles) {
    Labels {
        upos = List.copyOf(upos);
        relations = List.copyOf(relations);
        names = List.copyOf(names);
        xpos = List.copyOf(xpos);
        senses = List.copyOf(senses);
        roles = List.copyOf(roles);
        upos.forEach(Upos::valueOf);
        if (!relations.contains(ROOT)) {
            throw new IllegalArgumentException("no relation \"root\"");
        }
        if (!roles.contains(NO_ROLE)) {
            throw new IllegalArgumentException("no role \"O\"");
        }
    }

    /** The relation of a sentence's top token. */
    static final String ROOT = "root";

    /** The label of a word that is no argument. */
    static final String NO_ROLE = "O";

    static Labels load() {
        try (Reader in = new InputStreamReader(Resources.open("labels.json"), StandardCharsets.UTF_8)) {
            JsonObject json = JsonParser.parseReader(in).getAsJsonObject();
            return new Labels(
                    list(json, "upos"),
                    list(json, "relations"),
                    list(json, "names"),
                    list(json, "xpos"),
                    list(json, "senses"),
                    list(json, "roles"));
        } catch (IOException | JsonParseException | IllegalArgumentException | IllegalStateException e) {
            throw new ModelException("labels.json beside the encoder is damaged", e);
        }
    }

    private static List<String> list(JsonObject json, String name) {
        if (!json.has(name)) {
            throw new IllegalArgumentException("no \"" + name + "\"");
        }
        List<String> values = new ArrayList<>();
        json.getAsJsonArray(name).forEach(value -> values.add(value.getAsString()));
        return values;
    }
}
