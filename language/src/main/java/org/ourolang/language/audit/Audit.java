// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.parse.Parser;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Program;

/**
 * The audit of programs: which awaits can give control back to the event loop, and what that means for locks and shared
 * state.
 *
 * <p>Every body is followed again and again until nothing new is learnt: first what may suspend, which starts from nothing
 * and grows; then what must, which starts from everything and shrinks. The verdicts hold for the whole program, if its
 * files are audited together.
 */
public final class Audit {
    private final Workspace workspace = new Workspace();
    private final Set<Object> contended = new HashSet<>();

    private Audit() {}

    /**
     * Audits programs that may import each other.
     *
     * @throws SyntaxErrorException for text that is no program
     */
    public static List<Report> of(List<SourceText> sources) {
        return of(sources, (importer, module) -> null);
    }

    /**
     * Audits programs with what they import: that is looked at, but not reported.
     *
     * @throws SyntaxErrorException for a program that is none
     */
    public static List<Report> of(List<SourceText> sources, Imports imports) {
        Audit audit = new Audit();
        sources.forEach(source -> audit.workspace.add(survey(source)));
        List<Survey> reported = List.copyOf(audit.workspace.surveys);
        for (int i = 0; i < audit.workspace.surveys.size(); i++) {
            audit.addImports(audit.workspace.surveys.get(i), imports);
        }
        return audit.reports(reported);
    }

    /** Finds modules of programs. */
    public interface Imports {
        /** The module that the importer means by the dotted name, or null if it is none of the program's own. */
        SourceText find(SourceText importer, String module);
    }

    private static Survey survey(SourceText source) {
        return new Survey(Parser.parse(source, Program.Kind.EXEC, Parser.Options.DEFAULT));
    }

    private void addImports(Survey importer, Imports imports) {
        for (String module : importer.imports()) {
            SourceText source =
                    workspace.module(importer, module) == null ? imports.find(importer.source, module) : null;
            if (source != null && workspace.isNew(source)) {
                try {
                    workspace.add(survey(source));
                } catch (SyntaxErrorException unreadable) {
                    // What such a module would do cannot be known, as for any other that is not found.
                    continue;
                }
            }
        }
    }

    private List<Report> reports(List<Survey> reported) {
        workspace.patched |= workspace.surveys.stream().anyMatch(this::patchesLibrary);
        learn(Flow::learnMay);
        learn(Flow::learnMust);
        List<Report> reports = new ArrayList<>();
        for (Survey survey : reported) {
            reports.add(report(survey));
        }
        return reports;
    }

    private void learn(Predicate<Flow> lesson) {
        boolean news = true;
        while (news) {
            news = false;
            for (Survey survey : workspace.surveys) {
                news |= follow(survey, lesson, (span, kind, text, effect) -> {}, body -> {});
            }
        }
    }

    private boolean patchesLibrary(Survey survey) {
        Evaluation evaluation = new Evaluation(workspace, survey);
        return survey.stores.values().stream()
                .flatMap(List::stream)
                .anyMatch(store -> evaluation.of(store.target().value()) instanceof Thing.Known known
                        && known.path().startsWith("asyncio"));
    }

    /** @param bodies receives each body before its sites */
    private boolean follow(Survey survey, Predicate<Flow> lesson, Flow.Sites sites, Consumer<Body> bodies) {
        Evaluation evaluation = new Evaluation(workspace, survey);
        Effects effects = new Effects(workspace, survey, evaluation, contended);
        boolean news = false;
        for (Body body : survey.bodies) {
            if (body.isAsync()) {
                bodies.accept(body);
                news |= lesson.test(new Flow(body, survey, evaluation, effects, contended, sites));
            }
        }
        return news;
    }

    private record Key(Span span, Site.Kind kind) {}

    private Report report(Survey survey) {
        Map<Key, Site> sites = new LinkedHashMap<>();
        Body[] current = new Body[1];
        follow(
                survey,
                Flow::learnMust,
                (span, kind, text, effect) -> sites.put(
                        new Key(span, kind),
                        new Site(span, kind, current[0].name(), text, effect.verdict(), effect.reason())),
                body -> current[0] = body);
        List<Site> ordered = new ArrayList<>(sites.values());
        ordered.sort(Comparator.comparingInt((Site site) -> site.span().start()).thenComparing(Site::kind));
        Evaluation evaluation = new Evaluation(workspace, survey);
        Effects effects = new Effects(workspace, survey, evaluation, contended);
        Findings findings = new Findings(
                survey, evaluation, effects, contended, new Suspensions(ordered), Concurrency.of(workspace));
        return new Report(survey.source, Collections.unmodifiableList(ordered), findings.creations(), findings.all());
    }
}
