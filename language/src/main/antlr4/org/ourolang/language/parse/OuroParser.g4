// SPDX-License-Identifier: Apache-2.0

/*
 * Python 3.13, shaped so that nearly every decision needs one token: targets are parsed as expressions and checked
 * afterwards, operators of all levels below comparison form one flat chain, a trailing comma is an empty list element.
 * The tokens come from Tokenizer, which also tells the soft keywords `match` and `type` apart from names.
 */
parser grammar OuroParser;

options {
    superClass = TreeBuilder;
}

tokens {
    NEWLINE, INDENT, DEDENT, ERROR, OTHER,
    NAME, NUMBER, STRING, FSTRING_START, FSTRING_MIDDLE, FSTRING_END,
    LPAR, RPAR, LSQB, RSQB, LBRACE, RBRACE,
    COLON, COMMA, SEMI, DOT, ELLIPSIS, ARROW, EQUAL, COLONEQUAL, EXCLAMATION, AUGMENTED,
    VBAR, CIRCUMFLEX, AMPERSAND, LEFTSHIFT, RIGHTSHIFT, PLUS, MINUS, STAR, SLASH, DOUBLESLASH, PERCENT, AT,
    DOUBLESTAR, TILDE,
    LESS, GREATER, EQEQUAL, NOTEQUAL, LESSEQUAL, GREATEREQUAL,
    FALSE, NONE, TRUE, AND, AS, ASSERT, ASYNC, AWAIT, BREAK, CLASS, CONTINUE, DEF, DEL, ELIF, ELSE, EXCEPT, FINALLY,
    FOR, FROM, GLOBAL, IF, IMPORT, IN, IS, LAMBDA, NONLOCAL, NOT, OR, PASS, RAISE, RETURN, TRY, WHILE, WITH, YIELD,
    MATCH, TYPE
}

@header {
import java.util.ArrayList;
import java.util.List;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Argument;
import org.ourolang.language.syntax.BinaryOperator;
import org.ourolang.language.syntax.ComparisonOperator;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Pattern;
import org.ourolang.language.syntax.Statement;
import org.ourolang.language.syntax.TypeParameter;
}

// ---- whole programs

file returns [List<Statement> body = new ArrayList<>()]
    : ( statement[$body] )* EOF
    ;

interactive returns [List<Statement> body = new ArrayList<>()]
    : compound { $body.add($compound.value); } NEWLINE EOF
    | simpleStatements[$body]
    ;

eval returns [Expression value]
    : v=expressions { $value = $v.value; } NEWLINE* EOF
    ;

// ---- statements

statement[List<Statement> out]
    : compound { $out.add($compound.value); }
    | simpleStatements[$out]
    ;

simpleStatements[List<Statement> out]
locals [boolean trailing]
    : simple { $out.add($simple.value); }
      ( SEMI { once($trailing); } ( simple { $out.add($simple.value); } | { $trailing = true; } ) )*
      NEWLINE
    ;

simple returns [Statement value]
    : expressionStatement { $value = $expressionStatement.value; }
    | returnStatement { $value = $returnStatement.value; }
    | importStatement { $value = $importStatement.value; }
    | fromStatement { $value = $fromStatement.value; }
    | raiseStatement { $value = $raiseStatement.value; }
    | PASS { $value = new Statement.Pass(span($start)); }
    | DEL targetList { $value = new Statement.Delete(span($start), deleteTargets($targetList.list)); }
    | assertStatement { $value = $assertStatement.value; }
    | BREAK { $value = new Statement.Break(span($start)); }
    | CONTINUE { $value = new Statement.Continue(span($start)); }
    | GLOBAL names { $value = new Statement.Global(span($start), $names.list); }
    | NONLOCAL names { $value = new Statement.Nonlocal(span($start), $names.list); }
    | typeAlias { $value = $typeAlias.value; }
    ;

names returns [List<String> list = new ArrayList<>()]
    : a=NAME { $list.add(name($a)); } ( COMMA b=NAME { $list.add(name($b)); } )*
    ;

targetList returns [List<Expression> list = new ArrayList<>()]
locals [boolean trailing]
    : arithmetic { $list.add($arithmetic.value); }
      ( COMMA { once($trailing); } ( arithmetic { $list.add($arithmetic.value); } | { $trailing = true; } ) )*
    ;

expressionStatement returns [Statement value]
locals [List<Expression> targets, Expression right, Token first]
@init { $first = _input.LT(1); }
    : a=yieldOrExpressions
      ( COLON annotation=expression ( EQUAL v=yieldOrExpressions { $right = $v.value; } )?
        { $value = annotated($first, $a.value, $annotation.value, $right); }
      | op=AUGMENTED v=yieldOrExpressions
        { $value = augmented($first, $a.value, $op, $v.value); }
      | { $targets = new ArrayList<>(); $right = $a.value; }
        ( EQUAL { $targets.add(target($right)); } v=yieldOrExpressions { $right = $v.value; } )+
        { $value = new Statement.Assign(span($first), $targets, $right); }
      | { $value = new Statement.ExpressionStatement(span($first), $a.value); }
      )
    ;

returnStatement returns [Statement value]
locals [Expression result]
    : RETURN ( v=starExpressions { $result = $v.value; } )? { $value = new Statement.Return(span($start), $result); }
    ;

raiseStatement returns [Statement value]
locals [Expression raised, Expression cause]
    : RAISE ( e=expression { $raised = $e.value; } ( FROM c=expression { $cause = $c.value; } )? )?
      { $value = new Statement.Raise(span($start), $raised, $cause); }
    ;

assertStatement returns [Statement value]
locals [Expression message]
    : ASSERT test=expression ( COMMA m=expression { $message = $m.value; } )?
      { $value = new Statement.Assert(span($start), $test.value, $message); }
    ;

importStatement returns [Statement value]
locals [List<Statement.Alias> aliases = new ArrayList<>()]
    : IMPORT a=dottedAlias { $aliases.add($a.value); } ( COMMA b=dottedAlias { $aliases.add($b.value); } )*
      { $value = new Statement.Import(span($start), $aliases); }
    ;

dottedAlias returns [Statement.Alias value]
locals [String asName]
    : dottedName ( AS n=NAME { $asName = name($n); } )?
      { $value = new Statement.Alias(span($start), $dottedName.path, $asName); }
    ;

dottedName returns [String path]
    : a=NAME { $path = name($a); } ( DOT b=NAME { $path = dotted($path, $b); } )*
    ;

fromStatement returns [Statement value]
locals [int level, String module, List<Statement.Alias> aliases = new ArrayList<>()]
    : FROM ( DOT { $level++; } | ELLIPSIS { $level += 3; } )* ( m=dottedName { $module = $m.path; } )?
      { requireModule($level, $module); }
      IMPORT
      ( star=STAR { $aliases.add(new Statement.Alias(at($star), "*", null)); }
      | LPAR aliasList[$aliases, true] RPAR
      | aliasList[$aliases, false]
      )
      { $value = new Statement.ImportFrom(span($start), $module, $aliases, $level); }
    ;

aliasList[List<Statement.Alias> out, boolean bracketed]
locals [boolean trailing]
    : a=alias { $out.add($a.value); }
      ( COMMA { once($trailing); } ( b=alias { $out.add($b.value); } | { $trailing = true; require($bracketed); } ) )*
    ;

alias returns [Statement.Alias value]
locals [String asName]
    : n=NAME ( AS m=NAME { $asName = name($m); } )?
      { $value = new Statement.Alias(span($start), name($n), $asName); }
    ;

typeAlias returns [Statement value]
locals [int typeScope = -1, List<TypeParameter> types = List.of()]
    : TYPE n=NAME ( { $typeScope = nextScope(); } p=typeParameters { $types = $p.list; } )?
      EQUAL { int scope = nextScope(); } v=expression
      { $value = new Statement.TypeAlias(
            span($start), name($n), at($n), scope, $typeScope, $types, $v.value); }
    ;

typeParameters returns [List<TypeParameter> list = new ArrayList<>()]
locals [boolean trailing]
    : LSQB a=typeParameter { $list.add($a.value); }
      ( COMMA { once($trailing); } ( b=typeParameter { $list.add($b.value); } | { $trailing = true; } ) )*
      RSQB
    ;

typeParameter returns [TypeParameter value]
locals [Expression bound, Expression defaultValue]
    : n=NAME ( COLON e=expression { $bound = $e.value; } )? ( EQUAL e=expression { $defaultValue = $e.value; } )?
      { $value = new TypeParameter(
            span($start), TypeParameter.Kind.TYPE_VARIABLE, name($n), $bound, $defaultValue); }
    | STAR n=NAME ( EQUAL s=starExpression { $defaultValue = $s.value; } )?
      { $value = new TypeParameter(
            span($start), TypeParameter.Kind.TYPE_VARIABLE_TUPLE, name($n), null, $defaultValue); }
    | DOUBLESTAR n=NAME ( EQUAL e=expression { $defaultValue = $e.value; } )?
      { $value = new TypeParameter(
            span($start), TypeParameter.Kind.PARAMETER_SPECIFICATION, name($n), null, $defaultValue); }
    ;

// ---- compound statements

compound returns [Statement value]
    : functionDefinition[null, null] { $value = $functionDefinition.value; }
    | ifStatement { $value = $ifStatement.value; }
    | classDefinition[null] { $value = $classDefinition.value; }
    | withStatement[null] { $value = $withStatement.value; }
    | forStatement[null] { $value = $forStatement.value; }
    | tryStatement { $value = $tryStatement.value; }
    | whileStatement { $value = $whileStatement.value; }
    | matchStatement { $value = $matchStatement.value; }
    | async=ASYNC
      ( functionDefinition[$async, null] { $value = $functionDefinition.value; }
      | withStatement[$async] { $value = $withStatement.value; }
      | forStatement[$async] { $value = $forStatement.value; }
      )
    | decorated { $value = $decorated.value; }
    ;

decorated returns [Statement value]
locals [List<Expression> decorators = new ArrayList<>()]
    : ( AT d=namedExpression { $decorators.add($d.value); } NEWLINE )+
      ( functionDefinition[null, $decorators] { $value = $functionDefinition.value; }
      | async=ASYNC functionDefinition[$async, $decorators] { $value = $functionDefinition.value; }
      | classDefinition[$decorators] { $value = $classDefinition.value; }
      )
    ;

block returns [List<Statement> list = new ArrayList<>()]
    : NEWLINE INDENT ( statement[$list] )+ DEDENT
    | simpleStatements[$list]
    ;

functionDefinition[Token async, List<Expression> decorators] returns [Statement value]
locals [int typeScope = -1, List<TypeParameter> types = List.of(), Expression returned,
        ParameterCollector collector]
@init { $collector = new ParameterCollector(this); }
    : DEF n=NAME
      ( { $typeScope = nextScope(); } t=typeParameters { $types = $t.list; } )?
      LPAR ( parameters[$collector] )? RPAR
      ( ARROW r=expression { $returned = $r.value; } )?
      COLON { int scope = nextScope(); } body=block
      { $value = new Statement.FunctionDefinition(
            span($async != null ? $async : $start), scope, $async != null, name($n), at($n), $typeScope, $types,
            $collector.finish(), $returned, $body.list, $decorators != null ? $decorators : List.of()); }
    ;

parameters[ParameterCollector collector]
locals [boolean trailing]
    : parameter[$collector]
      ( COMMA { once($trailing); } ( parameter[$collector] | { $trailing = true; } ) )*
    ;

parameter[ParameterCollector collector]
locals [Expression annotation, Expression defaultValue]
    : n=NAME ( COLON e=expression { $annotation = $e.value; } )? { Span place = span($start); }
      ( EQUAL e=expression { $defaultValue = $e.value; } )?
      { $collector.plain(place, name($n), $annotation, $defaultValue); }
    | SLASH { $collector.slash(); }
    | STAR
      ( n=NAME ( COLON s=starExpression { $annotation = $s.value; } )?
        { $collector.star(span($n), name($n), $annotation); }
      | { $collector.bareStar(); }
      )
    | DOUBLESTAR n=NAME ( COLON e=expression { $annotation = $e.value; } )?
      { $collector.doubleStar(span($n), name($n), $annotation); }
    ;

classDefinition[List<Expression> decorators] returns [Statement value]
locals [int typeScope = -1, List<TypeParameter> types = List.of(), List<Argument> bases = List.of()]
    : CLASS n=NAME
      ( { $typeScope = nextScope(); } t=typeParameters { $types = $t.list; } )?
      ( LPAR ( a=arguments { $bases = classArguments($a.list); } )? RPAR )?
      COLON { int scope = nextScope(); } body=block
      { $value = new Statement.ClassDefinition(
            span($start), scope, name($n), at($n), $typeScope, $types, $bases, $body.list,
            $decorators != null ? $decorators : List.of()); }
    ;

ifStatement returns [Statement value]
locals [IfCollector collector, List<Statement> last = List.of()]
@init { $collector = new IfCollector(this); }
    : i=IF test=namedExpression COLON body=block { $collector.add($i, $test.value, $body.list); }
      ( e=ELIF test=namedExpression COLON body=block { $collector.add($e, $test.value, $body.list); } )*
      ( l=elseBlock { $last = $l.list; } )?
      { $value = $collector.finish($last); }
    ;

elseBlock returns [List<Statement> list]
    : ELSE COLON block { $list = $block.list; }
    ;

whileStatement returns [Statement value]
locals [List<Statement> last = List.of()]
    : WHILE test=namedExpression COLON body=block ( e=elseBlock { $last = $e.list; } )?
      { $value = new Statement.While(span($start), List.of(), $test.value, $body.list, $last); }
    ;

forStatement[Token async] returns [Statement value]
locals [List<Statement> last = List.of()]
    : FOR t=forTargets IN i=starExpressions COLON body=block ( e=elseBlock { $last = $e.list; } )?
      { $value = new Statement.For(
            span($async != null ? $async : $start), $async != null, $t.value, $i.value, $body.list, $last); }
    ;

forTargets returns [Expression value]
locals [List<Expression> list, boolean trailing]
    : a=starArithmetic { $value = $a.value; }
      ( COMMA { once($trailing); if ($list == null) { $list = listOf($a.value); } }
        ( b=starArithmetic { $list.add($b.value); } | { $trailing = true; } )
      )*
      { $value = target($list == null ? $value : new Expression.TupleDisplay(span($start), $list)); }
    ;

withStatement[Token async] returns [Statement value]
locals [List<Statement.WithItem> items = new ArrayList<>()]
    : WITH
      ( LPAR withItem[$items] ( COMMA withItem[$items] )* COMMA? RPAR COLON body=block
      | withItem[$items] ( COMMA withItem[$items] )* COLON body=block
      )
      { $value = new Statement.With(
            span($async != null ? $async : $start), $async != null, $items, $body.list); }
    ;

withItem[List<Statement.WithItem> out]
locals [Expression bound]
    : e=expression ( AS t=starArithmetic { $bound = target($t.value); } )?
      { $out.add(new Statement.WithItem(span($start), $e.value, $bound)); }
    ;

tryStatement returns [Statement value]
locals [TryCollector collector, List<Statement> otherwise = List.of(),
        List<Statement> last = List.of()]
@init { $collector = new TryCollector(this); }
    : TRY COLON body=block
      ( ( handler[$collector] )+ ( e=elseBlock { $otherwise = $e.list; } )? ( f=finallyBlock { $last = $f.list; } )?
      | f=finallyBlock { $last = $f.list; }
      )
      { $value = $collector.finish(span($start), $body.list, $otherwise, $last); }
    ;

finallyBlock returns [List<Statement> list]
    : FINALLY COLON block { $list = $block.list; }
    ;

handler[TryCollector collector]
locals [boolean starred, Expression type, String bound]
    : EXCEPT ( STAR { $starred = true; } )?
      ( e=expression { $type = $e.value; } ( AS n=NAME { $bound = name($n); } )? )?
      COLON body=block
      { $collector.handler($starred, new Statement.Handler(span($start), $type, $bound, $body.list)); }
    ;

// ---- match

matchStatement returns [Statement value]
locals [List<Statement.Case> cases = new ArrayList<>()]
    : MATCH subject COLON NEWLINE INDENT ( caseBlock { $cases.add($caseBlock.value); } )+ DEDENT
      { $value = new Statement.Match(span($start), $subject.value, $cases); }
    ;

subject returns [Expression value]
locals [List<Expression> list, boolean trailing]
    : a=starNamedExpression { $value = $a.value; }
      ( COMMA { once($trailing); if ($list == null) { $list = listOf($a.value); } }
        ( b=starNamedExpression { $list.add($b.value); } | { $trailing = true; } )
      )*
      { $value = subject($start, $value, $list); }
    ;

caseBlock returns [Statement.Case value]
locals [Expression guard]
    : n=NAME { require(isCase($n)); } p=patterns ( IF g=namedExpression { $guard = $g.value; } )? COLON body=block
      { $value = new Statement.Case(span($start), $p.value, $guard, $body.list); }
    ;

patterns returns [Pattern value]
locals [List<Pattern> list, boolean trailing]
    : a=starPattern { $value = $a.value; }
      ( COMMA { once($trailing); if ($list == null) { $list = listOf($a.value); } }
        ( b=starPattern { $list.add($b.value); } | { $trailing = true; } )
      )*
      { $value = patternOrSequence($start, $value, $list); }
    ;

starPattern returns [Pattern value]
    : STAR n=NAME { $value = new Pattern.Star(span($start), captureOrNull($n)); }
    | pattern { $value = $pattern.value; }
    ;

pattern returns [Pattern value]
    : p=orPattern { $value = $p.value; }
      ( AS n=NAME { $value = asPattern($start, $p.value, $n); } )?
    ;

orPattern returns [Pattern value]
locals [List<Pattern> list]
    : a=closedPattern { $value = $a.value; }
      ( ( VBAR b=closedPattern { if ($list == null) { $list = listOf($a.value); } $list.add($b.value); } )+
        { $value = new Pattern.Or(span($start), $list); }
      )?
    ;

closedPattern returns [Pattern value]
locals [List<Pattern> list, PatternArguments inner]
    : number=patternNumber { $value = new Pattern.Value(span($start), $number.value); }
    | quoted=strings { $value = new Pattern.Value(span($start), plainString($quoted.value)); }
    | NONE { $value = new Pattern.Singleton(span($start), Expression.Literal.NONE); }
    | TRUE { $value = new Pattern.Singleton(span($start), Expression.Literal.TRUE); }
    | FALSE { $value = new Pattern.Singleton(span($start), Expression.Literal.FALSE); }
    | n=patternName
      ( LPAR { $inner = new PatternArguments(); } ( classPatternArguments[$inner] )? RPAR
        { $value = $inner.finish(span($start), $n.value); }
      | { $value = nameOrValue($start, $n.value); }
      )
    | LSQB ( sequencePattern { $list = $sequencePattern.list; } )? RSQB
      { $value = new Pattern.Sequence(span($start), $list == null ? List.of() : $list); }
    | LPAR ( s=sequencePattern { $list = $s.list; } )? RPAR
      { $value = groupOrSequence($start, $list, $list != null && $s.comma); }
    | mapping=mappingPattern { $value = $mapping.value; }
    ;

sequencePattern returns [List<Pattern> list = new ArrayList<>(), boolean comma]
locals [boolean trailing]
    : a=starPattern { $list.add($a.value); }
      ( COMMA { once($trailing); $comma = true; } ( b=starPattern { $list.add($b.value); } | { $trailing = true; } ) )*
    ;

patternName returns [Expression value]
    : a=NAME { $value = nameExpression($a); }
      ( DOT b=NAME { $value = new Expression.Attribute(span($start), $value, name($b)); } )*
    ;

classPatternArguments[PatternArguments inner]
locals [boolean trailing]
    : classPatternArgument[$inner]
      ( COMMA { once($trailing); } ( classPatternArgument[$inner] | { $trailing = true; } ) )*
    ;

classPatternArgument[PatternArguments inner]
    : n=NAME EQUAL v=pattern { $inner.keyword(name($n), $v.value); }
    | p=pattern { require($inner.positional($p.value)); }
    ;

mappingPattern returns [Pattern value]
locals [MappingPatternItems items = new MappingPatternItems(), boolean trailing]
    : LBRACE
      ( mappingItem[$items]
        ( COMMA { once($trailing); } ( mappingItem[$items] | { $trailing = true; } ) )*
      )?
      RBRACE { $value = $items.finish(span($start)); }
    ;

mappingItem[MappingPatternItems items]
    : DOUBLESTAR n=NAME { require($items.rest(capture($n))); }
    | k=mappingKey COLON v=pattern { require($items.item($k.value, $v.value)); }
    ;

mappingKey returns [Expression value]
    : number=patternNumber { $value = $number.value; }
    | quoted=strings { $value = plainString($quoted.value); }
    | NONE { $value = constant($start, Expression.Literal.NONE); }
    | TRUE { $value = constant($start, Expression.Literal.TRUE); }
    | FALSE { $value = constant($start, Expression.Literal.FALSE); }
    | n=patternName { require($n.value instanceof Expression.Attribute); $value = $n.value; }
    ;

patternNumber returns [Expression value]
locals [Token minus]
    : ( m=MINUS { $minus = $m; } )? n=NUMBER { $value = signedNumber($minus, $n); }
      ( ( op=PLUS | op=MINUS ) i=NUMBER { $value = complexNumber($start, $value, $op, $i); } )?
    ;

// ---- expressions

expressions returns [Expression value]
locals [List<Expression> list, boolean trailing]
    : a=expression { $value = $a.value; }
      ( COMMA { once($trailing); if ($list == null) { $list = listOf($a.value); } }
        ( b=expression { $list.add($b.value); } | { $trailing = true; } )
      )*
      { $value = tupleOrSingle($start, $value, $list); }
    ;

yieldOrExpressions returns [Expression value]
    : y=yieldExpression { $value = $y.value; }
    | e=starExpressions { $value = $e.value; }
    ;

yieldExpression returns [Expression value]
locals [Expression given]
    : YIELD
      ( FROM e=expression { $value = new Expression.YieldFrom(span($start), $e.value); }
      | ( s=starExpressions { $given = $s.value; } )? { $value = new Expression.Yield(span($start), $given); }
      )
    ;

starExpressions returns [Expression value]
locals [List<Expression> list, boolean trailing]
    : a=starExpression { $value = $a.value; }
      ( COMMA { once($trailing); if ($list == null) { $list = listOf($a.value); } }
        ( b=starExpression { $list.add($b.value); } | { $trailing = true; } )
      )*
      { $value = tupleOrSingle($start, $value, $list); }
    ;

starExpression returns [Expression value]
    : STAR a=arithmetic { $value = new Expression.Starred(span($start), $a.value); }
    | e=expression { $value = $e.value; }
    ;

starArithmetic returns [Expression value]
    : STAR a=arithmetic { $value = new Expression.Starred(span($start), $a.value); }
    | a=arithmetic { $value = $a.value; }
    ;

starNamedExpression returns [Expression value]
    : STAR a=arithmetic { $value = new Expression.Starred(span($start), $a.value); }
    | e=namedExpression { $value = $e.value; }
    ;

namedExpression returns [Expression value]
    : a=expression { $value = $a.value; }
      ( COLONEQUAL { Expression.Name bound = bareName($start, $a.value); }
        v=expression { $value = new Expression.NamedExpression(span($start), bound, $v.value); } )?
    ;

expression returns [Expression value]
    : a=disjunction { $value = $a.value; }
      ( IF test=disjunction ELSE other=expression
        { $value = new Expression.Conditional(span($start), $test.value, $a.value, $other.value); }
      )?
    | l=lambda { $value = $l.value; }
    ;

lambda returns [Expression value]
locals [ParameterCollector collector]
@init { $collector = new ParameterCollector(this); }
    : LAMBDA ( lambdaParameters[$collector] )? COLON { int scope = nextScope(); } body=expression
      { $value = new Expression.Lambda(span($start), scope, $collector.finish(), $body.value); }
    ;

lambdaParameters[ParameterCollector collector]
locals [boolean trailing]
    : lambdaParameter[$collector]
      ( COMMA { once($trailing); } ( lambdaParameter[$collector] | { $trailing = true; } ) )*
    ;

lambdaParameter[ParameterCollector collector]
locals [Expression defaultValue]
    : n=NAME ( EQUAL e=expression { $defaultValue = $e.value; } )?
      { $collector.plain(at($n), name($n), null, $defaultValue); }
    | SLASH { $collector.slash(); }
    | STAR
      ( n=NAME { $collector.star(span($n), name($n), null); }
      | { $collector.bareStar(); }
      )
    | DOUBLESTAR n=NAME { $collector.doubleStar(span($n), name($n), null); }
    ;

disjunction returns [Expression value]
locals [LogicChain chain]
    : a=inversion { $value = $a.value; }
      ( { $chain = new LogicChain($start, $a.value, lastEnd()); }
        ( ( op=AND | op=OR ) { Token next = _input.LT(1); } b=inversion
          { $chain.add($op.getType() == AND, next, $b.value, lastEnd()); }
        )+
        { $value = $chain.finish(); }
      )?
    ;

inversion returns [Expression value]
locals [List<Token> nots]
    : ( n=NOT { if ($nots == null) { $nots = new ArrayList<>(); } $nots.add($n); } )*
      c=comparison { $value = $nots == null ? $c.value : inverted($nots, $c.value); }
    ;

comparison returns [Expression value]
locals [List<ComparisonOperator> operators, List<Expression> operands]
    : a=arithmetic { $value = $a.value; }
      ( { $operators = new ArrayList<>(2); $operands = new ArrayList<>(2); }
        ( comparisonOperator b=arithmetic
          { $operators.add($comparisonOperator.value); $operands.add($b.value); }
        )+
        { $value = new Expression.Comparison(span($start), $a.value, $operators, $operands); }
      )?
    ;

comparisonOperator returns [ComparisonOperator value]
    : EQEQUAL { $value = ComparisonOperator.EQUAL; }
    | NOTEQUAL { $value = ComparisonOperator.NOT_EQUAL; }
    | LESS { $value = ComparisonOperator.LESS; }
    | LESSEQUAL { $value = ComparisonOperator.LESS_EQUAL; }
    | GREATER { $value = ComparisonOperator.GREATER; }
    | GREATEREQUAL { $value = ComparisonOperator.GREATER_EQUAL; }
    | IN { $value = ComparisonOperator.IN; }
    | NOT IN { $value = ComparisonOperator.NOT_IN; }
    | IS ( NOT { $value = ComparisonOperator.IS_NOT; } | { $value = ComparisonOperator.IS; } )
    ;

arithmetic returns [Expression value]
locals [OperatorChain chain]
    : a=factor { $value = $a.value; }
      ( { $chain = new OperatorChain(this, $start, $a.value, lastEnd()); }
        ( ( op=VBAR | op=CIRCUMFLEX | op=AMPERSAND | op=LEFTSHIFT | op=RIGHTSHIFT | op=PLUS | op=MINUS | op=STAR
          | op=SLASH | op=DOUBLESLASH | op=PERCENT | op=AT
          )
          { Token next = _input.LT(1); } b=factor { $chain.add($op.getType(), next, $b.value, lastEnd()); }
        )+
        { $value = $chain.finish(); }
      )?
    ;

factor returns [Expression value]
locals [List<Token> signs]
    : ( ( op=PLUS | op=MINUS | op=TILDE ) { if ($signs == null) { $signs = new ArrayList<>(); } $signs.add($op); } )*
      p=power { $value = $signs == null ? $p.value : signed($signs, $p.value); }
    ;

power returns [Expression value]
    : a=awaited { $value = $a.value; }
      ( DOUBLESTAR b=factor
        { $value = new Expression.Binary(span($start), BinaryOperator.POWER, $a.value, $b.value); }
      )?
    ;

awaited returns [Expression value]
    : AWAIT p=primary { $value = new Expression.Await(span($start), $p.value); }
    | p=primary { $value = $p.value; }
    ;

primary returns [Expression value]
locals [List<Argument> list, int depth]
    : a=atom { $value = $a.value; }
      ( { $depth = deeper($depth, $start); }
        ( DOT n=NAME { $value = new Expression.Attribute(span($start), $value, name($n)); }
        | LPAR { $list = List.of(); } ( c=arguments { $list = $c.list; } )? RPAR
          { $value = new Expression.Call(span($start), $value, $list); }
        | LSQB i=slices RSQB { $value = new Expression.Subscript(span($start), $value, $i.value); }
        )
      )*
    ;

atom returns [Expression value]
    : n=NAME { $value = nameExpression($n); }
    | TRUE { $value = constant($start, Expression.Literal.TRUE); }
    | FALSE { $value = constant($start, Expression.Literal.FALSE); }
    | NONE { $value = constant($start, Expression.Literal.NONE); }
    | ELLIPSIS { $value = constant($start, Expression.Literal.ELLIPSIS); }
    | number=NUMBER { $value = number($number); }
    | strings { $value = $strings.value; }
    | parenthesized { $value = $parenthesized.value; }
    | listDisplay { $value = $listDisplay.value; }
    | braces { $value = $braces.value; }
    ;

parenthesized returns [Expression value]
locals [List<Expression> list, boolean trailing]
    : LPAR
      ( RPAR { $value = new Expression.TupleDisplay(span($start), List.of()); }
      | y=yieldExpression RPAR { $value = $y.value; }
      | a=starNamedExpression
        ( { int scope = nextScope(); } c=clauses RPAR
          { $value = comprehension($start, scope, Expression.Comprehension.Kind.GENERATOR, $a.value, null, $c.list); }
        | ( COMMA { once($trailing); if ($list == null) { $list = listOf($a.value); } }
            ( b=starNamedExpression { $list.add($b.value); } | { $trailing = true; } )
          )*
          RPAR { $value = parenthesized($start, $a.value, $list); }
        )
      )
    ;

listDisplay returns [Expression value]
locals [List<Expression> list = new ArrayList<>(), boolean trailing]
    : LSQB
      ( RSQB { $value = new Expression.ListDisplay(span($start), $list); }
      | a=starNamedExpression
        ( { int scope = nextScope(); } c=clauses RSQB
          { $value = comprehension($start, scope, Expression.Comprehension.Kind.LIST, $a.value, null, $c.list); }
        | { $list.add($a.value); }
          ( COMMA { once($trailing); } ( b=starNamedExpression { $list.add($b.value); } | { $trailing = true; } ) )*
          RSQB { $value = new Expression.ListDisplay(span($start), $list); }
        )
      )
    ;

braces returns [Expression value]
locals [List<Expression> elements = new ArrayList<>(), List<Expression.DictItem> items = new ArrayList<>()]
    : LBRACE
      ( RBRACE { $value = new Expression.DictDisplay(span($start), List.of()); }
      | DOUBLESTAR u=arithmetic { $items.add(new Expression.DictItem(null, $u.value)); } dictRest[$items] RBRACE
        { $value = new Expression.DictDisplay(span($start), $items); }
      | s=STAR u=arithmetic { $elements.add(new Expression.Starred(span($s), $u.value)); } setRest[$elements] RBRACE
        { $value = new Expression.SetDisplay(span($start), $elements); }
      | { Token first = _input.LT(1); } k=expression
        ( COLON v=expression
          ( { int scope = nextScope(); } c=clauses RBRACE
            { $value = comprehension(
                  $start, scope, Expression.Comprehension.Kind.DICT, $k.value, $v.value, $c.list); }
          | { $items.add(new Expression.DictItem($k.value, $v.value)); } dictRest[$items] RBRACE
            { $value = new Expression.DictDisplay(span($start), $items); }
          )
        | { Expression element = $k.value; }
          ( COLONEQUAL { Expression.Name bound = bareName(first, $k.value); }
            v=expression { element = new Expression.NamedExpression(span(first), bound, $v.value); } )?
          ( { int scope = nextScope(); } c=clauses RBRACE
            { $value = comprehension($start, scope, Expression.Comprehension.Kind.SET, element, null, $c.list); }
          | { $elements.add(element); } setRest[$elements] RBRACE
            { $value = new Expression.SetDisplay(span($start), $elements); }
          )
        )
      )
    ;

dictRest[List<Expression.DictItem> out]
locals [boolean trailing]
    : ( COMMA { once($trailing); }
        ( k=expression COLON v=expression { $out.add(new Expression.DictItem($k.value, $v.value)); }
        | DOUBLESTAR u=arithmetic { $out.add(new Expression.DictItem(null, $u.value)); }
        | { $trailing = true; }
        )
      )*
    ;

setRest[List<Expression> out]
locals [boolean trailing]
    : ( COMMA { once($trailing); } ( e=starNamedExpression { $out.add($e.value); } | { $trailing = true; } ) )*
    ;

clauses returns [List<Expression.Comprehension.Clause> list = new ArrayList<>(1)]
    : ( clause { $list.add($clause.value); } )+
    ;

clause returns [Expression.Comprehension.Clause value]
locals [boolean async, List<Expression> conditions]
    : ( ASYNC { $async = true; } )? FOR t=forTargets IN i=disjunction
      ( IF c=disjunction { if ($conditions == null) { $conditions = new ArrayList<>(1); } $conditions.add($c.value); } )*
      { $value = new Expression.Comprehension.Clause(
            span($start), $async, $t.value, $i.value, $conditions == null ? List.of() : $conditions); }
    ;

arguments returns [List<Argument> list = new ArrayList<>()]
locals [boolean trailing]
    : a=argument { $list.add($a.value); }
      ( COMMA { once($trailing); } ( b=argument { $list.add($b.value); } | { $trailing = true; } ) )*
      { checkArguments($list); }
    ;

argument returns [Argument value]
    : STAR e=expression { $value = argument($start, Argument.Kind.STAR, null, $e.value); }
    | DOUBLESTAR e=expression { $value = argument($start, Argument.Kind.DOUBLE_STAR, null, $e.value); }
    | e=expression
      ( EQUAL { Expression.Name keyword = bareName($start, $e.value); } v=expression
        { $value = argument($start, Argument.Kind.KEYWORD, keyword.name(), $v.value); }
      | COLONEQUAL { Expression.Name bound = bareName($start, $e.value); } v=expression
        { $value = argument($start, Argument.Kind.POSITIONAL, null,
              new Expression.NamedExpression(span($start), bound, $v.value)); }
      | { int scope = nextScope(); } c=clauses
        { $value = bareGenerator($start, scope, $e.value, $c.list); }
      | { $value = argument($start, Argument.Kind.POSITIONAL, null, $e.value); }
      )
    ;

slices returns [Expression value]
locals [List<Expression> list, boolean trailing]
    : a=slice { $value = $a.value; }
      ( COMMA { once($trailing); if ($list == null) { $list = listOf($a.value); } }
        ( b=slice { $list.add($b.value); } | { $trailing = true; } )
      )*
      { $value = index($start, $value, $list); }
    ;

slice returns [Expression value]
    : STAR s=arithmetic { $value = new Expression.Starred(span($start), $s.value); }
    | t=sliceTail { $value = new Expression.Slice(span($start), null, $t.upper, $t.step); }
    | e=expression
      ( t=sliceTail { $value = new Expression.Slice(span($start), $e.value, $t.upper, $t.step); }
      | COLONEQUAL { Expression.Name bound = bareName($start, $e.value); } v=expression
        { $value = new Expression.NamedExpression(span($start), bound, $v.value); }
      | { $value = $e.value; }
      )
    ;

sliceTail returns [Expression upper, Expression step]
    : COLON ( u=expression { $upper = $u.value; } )? ( COLON ( s=expression { $step = $s.value; } )? )?
    ;

// ---- strings

strings returns [Expression value]
locals [StringPieces pieces]
@init { $pieces = new StringPieces(this); }
    : ( s=STRING { $pieces.plain($s); } | formatted[$pieces] )+
      { $value = $pieces.finish(span($start)); }
    ;

formatted[StringPieces pieces]
    : s=FSTRING_START { $pieces.open($s); }
      ( m=FSTRING_MIDDLE { $pieces.middle($m); } | replacement[$pieces, false] )*
      FSTRING_END { $pieces.close(); }
    ;

replacement[StringPieces pieces, boolean inFormat]
locals [Token equal, Token kind, Token colon]
    : open=LBRACE v=yieldOrExpressions ( e=EQUAL { $equal = $e; } )? { Token after = _input.LT(1); }
      ( EXCLAMATION k=NAME { $kind = $k; } )?
      { $pieces.field($open, $v.value, $equal, after, $kind); }
      ( c=COLON { $pieces.openFormat($c); }
        ( m=FSTRING_MIDDLE { $pieces.middle($m); } | replacement[$pieces, true] )*
        { $pieces.closeFormat(lastEnd()); }
      )?
      close=RBRACE { $pieces.endField(span($start)); }
    ;
