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
     * Audits programs that may import each other by their files' base names.
     *
     * @throws org.ourolang.language.diagnostic.SyntaxErrorException for text that is no program
     */
    public static List<Report> of(List<SourceText> sources) {
        Audit audit = new Audit();
        for (SourceText source : sources) {
            Program program = Parser.parse(source, Program.Kind.EXEC, Parser.Options.DEFAULT);
            audit.workspace.add(moduleName(source.name()), new Survey(program));
        }
        return audit.reports();
    }

    private static String moduleName(String file) {
        String base = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return base.endsWith(".py") ? base.substring(0, base.length() - 3) : base;
    }

    private List<Report> reports() {
        workspace.patched |= workspace.surveys.stream().anyMatch(this::patchesLibrary);
        learn(Flow::learnMay);
        learn(Flow::learnMust);
        List<Report> reports = new ArrayList<>();
        for (Survey survey : workspace.surveys) {
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
        Set<Span> suspending = new HashSet<>();
        for (Site site : ordered) {
            if (site.verdict() != Verdict.NEVER) {
                suspending.add(site.span());
            }
        }
        Findings findings = new Findings(survey, evaluation, effects, contended, suspending);
        return new Report(survey.source, Collections.unmodifiableList(ordered), findings.creations(), findings.all());
    }
}
