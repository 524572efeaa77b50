// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** A function written in Ouro. */
public final class OuroFunction extends OuroObject implements Renamable {
    private Code code;
    private final Object[] closure;
    private final OuroDict globals;
    private Object[] defaults;
    private OuroDict keywordDefaults;
    private String name;
    private String qualifiedName;
    private final ExecutionState state;
    private Object doc;
    private Object module;
    private OuroDict annotations;
    private OuroTuple typeParameters = OuroTuple.EMPTY;

    /**
     * @param closure Cells in the order of the code's free names
     * @param defaults values of the last positional parameters; empty for none
     * @param keywordDefaults values of keyword-only parameters by name; null for none
     */
    public OuroFunction(
            Code code,
            OuroDict globals,
            Object[] closure,
            Object[] defaults,
            OuroDict keywordDefaults,
            ExecutionState state) {
        super(BuiltinTypes.FUNCTION);
        this.state = state;
        this.code = code;
        this.globals = globals;
        this.closure = closure;
        this.defaults = defaults;
        this.keywordDefaults = keywordDefaults;
        this.name = code.name();
        this.qualifiedName = code.qualifiedName();
        this.doc = code.doc() == null ? None.NONE : code.doc();
        Object moduleName = globals.getString("__name__");
        this.module = moduleName == null ? None.NONE : moduleName;
    }

    public Code code() {
        return code;
    }

    public void setCode(Code newCode) {
        code = newCode;
    }

    /** What the context that the function belongs to is doing now. */
    public ExecutionState state() {
        return state;
    }

    /** The builtins that names fall back to. */
    public OuroDict builtins() {
        OuroDict own = globals.builtins();
        return own == null ? state.builtins : own;
    }

    public Object[] closure() {
        return closure;
    }

    public OuroDict globals() {
        return globals;
    }

    public Object[] defaults() {
        return defaults;
    }

    public void setDefaults(Object[] newDefaults) {
        defaults = newDefaults;
    }

    /** Null for none. */
    public OuroDict keywordDefaults() {
        return keywordDefaults;
    }

    public void setKeywordDefaults(OuroDict newDefaults) {
        keywordDefaults = newDefaults;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void setName(String newName) {
        name = newName;
    }

    @Override
    public String qualifiedName() {
        return qualifiedName;
    }

    @Override
    public void setQualifiedName(String newName) {
        qualifiedName = newName;
    }

    public Object doc() {
        return doc;
    }

    public void setDoc(Object newDoc) {
        doc = newDoc;
    }

    public Object module() {
        return module;
    }

    public void setModule(Object newModule) {
        module = newModule;
    }

    /** {@code __annotations__}; made on first demand. */
    public OuroDict annotations() {
        if (annotations == null) {
            annotations = new OuroDict();
        }
        return annotations;
    }

    public void setAnnotations(OuroDict newAnnotations) {
        annotations = newAnnotations;
    }

    public OuroTuple typeParameters() {
        return typeParameters;
    }

    public void setTypeParameters(OuroTuple parameters) {
        typeParameters = parameters;
    }
}
