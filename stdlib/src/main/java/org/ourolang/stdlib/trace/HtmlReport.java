// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.trace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A trace as one page that needs no network: a lane per task, the source beside it, steps by keyboard. */
public final class HtmlReport {
    /** More would make the page slow to open. */
    private static final int MOST_EVENTS = 100_000;

    private HtmlReport() {}

    /** The page. */
    public static String of(Trace trace, String title) {
        String page = template();
        return page.replace("{{title}}", escaped(title)).replace("{{data}}", data(trace, title));
    }

    private static String template() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("page.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String data(Trace trace, String title) {
        Json json = new Json().open('{').field("title", title);
        json.field("total", trace.events().size());
        json.field("clock", trace.virtual() ? "virtual" : "real").key("tasks").open('[');
        for (Trace.TaskInfo task : trace.tasks()) {
            json.open('{')
                    .field("name", task.name())
                    .field("coroutine", task.coroutine())
                    .close('}');
        }
        List<String> files = new ArrayList<>(trace.sources().keySet());
        json.close(']').key("files").open('[');
        for (String file : files) {
            json.open('{').field("name", TextReport.baseName(file));
            json.field("text", trace.sources().get(file)).close('}');
        }
        json.close(']').key("events").open('[');
        for (TraceEvent event : trace.events().subList(0, Math.min(MOST_EVENTS, trace.events().size()))) {
            event(json.newLine(), event, files);
        }
        return json.newLine().close(']').close('}').toString();
    }

    private static void event(Json json, TraceEvent event, List<String> files) {
        json.open('{').field("kind", event.kind.name()).field("pass", event.pass);
        json.key("time").value(event.time);
        json.field("task", event.task);
        if (event.subject > 0) {
            json.field("subject", event.subject);
        }
        if (event.place.line() > 0) {
            json.field("file", files.indexOf(event.place.file())).field("line", event.place.line());
        }
        if (event.from > 0) {
            json.field("from", event.from);
        }
        if (!event.text.isEmpty()) {
            json.field("text", event.text);
        }
        if (!event.detail.isEmpty()) {
            json.field("detail", event.detail);
        }
        if (event.kind == TraceEvent.Kind.AWAIT) {
            json.field("outcome", event.outcome.name()).field("depth", event.depth);
        }
        if (event.kind == TraceEvent.Kind.SLEEP) {
            json.key("until").value(event.until);
        }
        json.close('}');
    }
}
