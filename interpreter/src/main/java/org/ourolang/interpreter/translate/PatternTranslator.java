// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.translate;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.TargetNode;
import org.ourolang.interpreter.node.statement.CaseNode;
import org.ourolang.interpreter.node.statement.ClassPatternNode;
import org.ourolang.interpreter.node.statement.MappingPatternNode;
import org.ourolang.interpreter.node.statement.MatchNode;
import org.ourolang.interpreter.node.statement.PatternNode;
import org.ourolang.interpreter.node.statement.SequencePatternNode;
import org.ourolang.language.syntax.Pattern;
import org.ourolang.language.syntax.Statement;

/** Translates {@code match} statements. */
final class PatternTranslator {
    private final BodyTranslator body;

    PatternTranslator(BodyTranslator body) {
        this.body = body;
    }

    StatementNode match(Statement.Match match) {
        ExpressionNode subject = body.expressions.translate(match.subject());
        CaseNode[] cases = new CaseNode[match.cases().size()];
        for (int i = 0; i < cases.length; i++) {
            cases[i] = translate(match.cases().get(i));
        }
        return new MatchNode(body.layout.newSlot(), subject, cases);
    }

    private CaseNode translate(Statement.Case each) {
        int first = body.layout.nextSite();
        Captures captures = new Captures();
        PatternNode pattern = translate(each.pattern(), captures);
        TargetNode[] targets = new TargetNode[captures.names.size()];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = BodyTranslator.at(each.pattern().span(), body.targets.name(captures.names.get(i)));
        }
        ExpressionNode guard = body.expressions.orNull(each.guard());
        CaseNode node = new CaseNode(pattern, targets, guard, body.statements.block(each.body()));
        node.setSites(first, body.layout.nextSite());
        return node;
    }

    private PatternNode translate(Pattern pattern, Captures captures) {
        PatternNode node =
                switch (pattern) {
                    case Pattern.Value value -> new PatternNode.Value(body.expressions.translate(value.value()));
                    case Pattern.Singleton singleton ->
                        new PatternNode.Singleton(Constants.value(singleton.value()));
                    case Pattern.Sequence sequence -> sequence(sequence, captures);
                    case Pattern.Mapping mapping -> mapping(mapping, captures);
                    case Pattern.ClassPattern type -> type(type, captures);
                    case Pattern.As as -> {
                        PatternNode inner = as.pattern() == null ? null : translate(as.pattern(), captures);
                        yield new PatternNode.As(inner, captures.index(as.name()));
                    }
                    case Pattern.Or or -> new PatternNode.Or(all(or.alternatives(), captures));
                    case Pattern.Star ignored -> throw new IllegalStateException("star outside of a sequence");
                };
        return BodyTranslator.at(pattern.span(), node);
    }

    private PatternNode[] all(List<Pattern> patterns, Captures captures) {
        PatternNode[] nodes = new PatternNode[patterns.size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = translate(patterns.get(i), captures);
        }
        return nodes;
    }

    private PatternNode sequence(Pattern.Sequence sequence, Captures captures) {
        PatternNode[] nodes = new PatternNode[sequence.elements().size()];
        int star = -1;
        int capture = -1;
        for (int i = 0; i < nodes.length; i++) {
            if (sequence.elements().get(i) instanceof Pattern.Star starred) {
                star = i;
                capture = captures.index(starred.name());
            } else {
                nodes[i] = translate(sequence.elements().get(i), captures);
            }
        }
        return new SequencePatternNode(nodes, star, capture);
    }

    private PatternNode mapping(Pattern.Mapping mapping, Captures captures) {
        ExpressionNode[] keys = body.expressions.all(mapping.keys());
        PatternNode[] values = all(mapping.values(), captures);
        return new MappingPatternNode(keys, values, captures.index(mapping.rest()));
    }

    private PatternNode type(Pattern.ClassPattern pattern, Captures captures) {
        List<Pattern> patterns = new ArrayList<>(pattern.positional());
        patterns.addAll(pattern.keywordPatterns());
        return new ClassPatternNode(
                body.expressions.translate(pattern.type()),
                pattern.keywords().toArray(String[]::new),
                all(patterns, captures));
    }

    /** The names that a pattern binds; an alternative's names share their indices. */
    private static final class Captures {
        final List<String> names = new ArrayList<>();

        int index(String name) {
            if (name == null) {
                return -1;
            }
            int index = names.indexOf(name);
            if (index < 0) {
                index = names.size();
                names.add(name);
            }
            return index;
        }
    }
}
