// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

import org.ourolang.interpreter.object.CurrentContext;
import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import org.graalvm.options.OptionDescriptors;
import org.graalvm.options.OptionValues;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.Work;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExecutableNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.instrumentation.ProvidedTags;
import com.oracle.truffle.api.instrumentation.StandardTags;
import org.ourolang.interpreter.coroutine.SuspensionTags;
import org.ourolang.interpreter.object.Code;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.syntax.Program;

/**
 * The language as the engine sees it. It knows no translator: the {@link ProgramCompiler} is found by service loading,
 * which keeps nodes, context and translator free of a cycle.
 */
@TruffleLanguage.Registration(
        id = OuroLanguage.ID,
        name = "Ouro",
        version = "0.1",
        implementationName = "Ouro",
        defaultMimeType = OuroLanguage.MIME_TYPE,
        characterMimeTypes = OuroLanguage.MIME_TYPE,
        contextPolicy = TruffleLanguage.ContextPolicy.SHARED)
@ProvidedTags({
        StandardTags.RootTag.class,
        StandardTags.RootBodyTag.class,
        StandardTags.StatementTag.class,
        StandardTags.CallTag.class,
        StandardTags.TryBlockTag.class,
        SuspensionTags.AwaitTag.class,
        SuspensionTags.YieldTag.class
})
public final class OuroLanguage extends TruffleLanguage<OuroContext> {
    public static final String ID = "ouro";
    public static final String MIME_TYPE = "application/x-ouro";

    private final ProgramCompiler compiler = java.util.ServiceLoader.load(
            ProgramCompiler.class, ProgramCompiler.class.getClassLoader())
            .findFirst()
            .orElseThrow();

    private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();

    private volatile HostBoundary boundary;

    /** Whether programs of this language instance count their calls and loop turns. */
    @CompilationFinal
    private boolean metered;

    private static final LanguageReference<OuroLanguage> REFERENCE = LanguageReference.create(OuroLanguage.class);

    private final Assumption singleContext = Truffle.getRuntime().createAssumption("one context runs the programs");

    private boolean isShared;

    private boolean hasContext;

    /** The language that the node's programs belong to. */
    public static OuroLanguage get(Node node) {
        return REFERENCE.get(node);
    }

    /**
     * Valid as long as one context alone has run the programs. Until it ends, a node may keep what belongs to the context.
     */
    public Assumption singleContext() {
        return singleContext;
    }

    @Override
    protected void initializeMultipleContexts() {
        isShared = true;
    }

    /** An engine made by the host may always run another context; most hosts do, but the command line never does. */
    private synchronized void countContext(OptionValues options) {
        if (hasContext || isShared && !OuroOptions.OnlyContext.getValue(options)) {
            singleContext.invalidate();
        }
        hasContext = true;
    }

    /** What a library keeps for all contexts that share their code, made on first demand: call targets, not guest objects. */
    public <T> T shared(Class<T> type, Supplier<T> maker) {
        return type.cast(shared.computeIfAbsent(type, key -> maker.get()));
    }

    /** Whether programs count their calls and loop turns; the same for all contexts that share their code. */
    public boolean isMetered() {
        return metered;
    }

    private static boolean isMetered(OptionValues options) {
        return OuroOptions.StepLimit.getValue(options) > 0 || OuroOptions.CountSteps.getValue(options);
    }

    @Override
    protected void finalizeContext(OuroContext context) {
        context.end();
    }

    @Override
    protected OptionDescriptors getOptionDescriptors() {
        return OuroOptions.descriptors();
    }

    @Override
    protected boolean areOptionsCompatible(OptionValues first, OptionValues second) {
        return isMetered(first) == isMetered(second)
                && OuroOptions.OnlyContext.getValue(first).equals(OuroOptions.OnlyContext.getValue(second));
    }

    /** How values leave for the host. */
    public HostBoundary boundary() {
        HostBoundary found = boundary;
        if (found == null) {
            found = java.util.ServiceLoader.load(HostBoundary.class, HostBoundary.class.getClassLoader())
                    .findFirst()
                    .orElseThrow();
            boundary = found;
        }
        return found;
    }

    @Override
    protected Object getScope(OuroContext context) {
        return boundary().scope(context);
    }

    @Override
    protected Object getLanguageView(OuroContext context, Object value) {
        return boundary().view(value);
    }

    @Override
    protected OuroContext createContext(Env env) {
        metered = isMetered(env.getOptions());
        countContext(env.getOptions());
        OuroContext context = new OuroContext(this, env);
        if (context.meter().hasLimits()) {
            installLimits();
        }
        return context;
    }

    /** From now on builtins ask for limits. */
    static void installLimits() {
        Work.install(OuroLanguage::currentState);
    }

    @Override
    protected void initializeContext(OuroContext context) {
        CurrentContext.install(OuroLanguage::currentContext);
        context.meter().arm();
        Bootstrap.run(context);
    }

    @SuppressWarnings("deprecation") // the one lookup that answers null where no context is entered
    private static ExecutionState currentState() {
        OuroContext context = OuroContext.get();
        return context == null ? null : context.state();
    }

    private static Object currentContext() {
        return OuroContext.get();
    }

    @Override
    protected CallTarget parse(ParsingRequest request) {
        com.oracle.truffle.api.source.Source section = request.getSource();
        SourceText text = new SourceText(section.getName(), section.getCharacters().toString());
        return ProgramRootNode.parse(this, section, text);
    }

    @Override
    protected boolean isThreadAccessAllowed(Thread thread, boolean singleThreaded) {
        return singleThreaded || GuestLock.isReturning();
    }

    @Override
    protected ExecutableNode parse(InlineParsingRequest request) {
        return new InlineNode(this, request.getSource());
    }

    private static final class InlineNode extends ExecutableNode {
        private final OuroLanguage language;
        private final com.oracle.truffle.api.source.Source source;

        InlineNode(OuroLanguage language, com.oracle.truffle.api.source.Source source) {
            super(language);
            this.language = language;
            this.source = source;
        }

        @Override
        public Object execute(VirtualFrame frame) {
            return language.boundary().evaluate(source, frame.materialize());
        }
    }

    /** Compiles program text. */
    Code compile(
            com.oracle.truffle.api.source.Source section,
            SourceText text,
            Program.Kind kind,
            ProgramCompiler.Request request) {
        return compiler.compile(this, section, text, kind, request);
    }
}
