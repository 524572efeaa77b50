// SPDX-License-Identifier: Apache-2.0
package org.ourolang.embed.script;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.script.AbstractScriptEngine;
import javax.script.Bindings;
import javax.script.Invocable;
import javax.script.ScriptContext;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptException;
import javax.script.SimpleBindings;
import org.ourolang.embed.Ouro;
import org.ourolang.embed.Session;
import org.ourolang.embed.SessionException;

/** One session as an engine of {@code javax.script}; its engine scope is the session's globals. */
final class OuroScriptEngine extends AbstractScriptEngine implements Invocable, AutoCloseable {
    private final ScriptEngineFactory factory;
    private final Ouro ouro = Ouro.create();
    private final Session session;

    OuroScriptEngine(ScriptEngineFactory factory) {
        this.factory = factory;
        this.session = ouro.session(options -> options.output(this::write));
        context.setBindings(new Globals(), ScriptContext.ENGINE_SCOPE);
    }

    private void write(String text) {
        try {
            Writer writer = context.getWriter();
            writer.write(text);
            writer.flush();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    @Override
    public Object eval(String script, ScriptContext where) throws ScriptException {
        Bindings scope = where.getBindings(ScriptContext.ENGINE_SCOPE);
        if (!(scope instanceof Globals)) {
            scope.forEach((name, value) -> session.bind(name, value));
        }
        try {
            return session.eval(script);
        } catch (SessionException failed) {
            ScriptException shown = new ScriptException(failed.getMessage(), failed.file(), failed.line());
            shown.initCause(failed);
            throw shown;
        }
    }

    @Override
    public Object eval(Reader reader, ScriptContext where) throws ScriptException {
        StringWriter text = new StringWriter();
        try {
            reader.transferTo(text);
        } catch (IOException unreadable) {
            throw new ScriptException(unreadable);
        }
        return eval(text.toString(), where);
    }

    @Override
    public Bindings createBindings() {
        return new SimpleBindings();
    }

    @Override
    public ScriptEngineFactory getFactory() {
        return factory;
    }

    @Override
    public Object invokeFunction(String name, Object... arguments) throws ScriptException, NoSuchMethodException {
        if (session.context().getBindings("ouro").getMember(name) == null) {
            throw new NoSuchMethodException(name);
        }
        try {
            return session.call(name, Object.class, arguments);
        } catch (SessionException failed) {
            throw new ScriptException(failed);
        }
    }

    @Override
    public Object invokeMethod(Object receiver, String name, Object... arguments)
            throws ScriptException, NoSuchMethodException {
        org.graalvm.polyglot.Value value = session.context().asValue(receiver);
        if (!value.canInvokeMember(name)) {
            throw new NoSuchMethodException(name);
        }
        return value.invokeMember(name, arguments).as(Object.class);
    }

    @Override
    public <T> T getInterface(Class<T> type) {
        return session.context().getBindings("ouro").as(type);
    }

    @Override
    public <T> T getInterface(Object receiver, Class<T> type) {
        return session.context().asValue(receiver).as(type);
    }

    @Override
    public void close() {
        session.close();
        ouro.close();
    }

    /** The session's globals. */
    private final class Globals extends AbstractMap<String, Object> implements Bindings {
        @Override
        public Object put(String name, Object value) {
            session.bind(name, value);
            return null;
        }

        @Override
        public Object get(Object name) {
            return session.get((String) name, Object.class);
        }

        @Override
        public boolean containsKey(Object name) {
            return session.context().getBindings("ouro").hasMember((String) name);
        }

        @Override
        public Object remove(Object name) {
            Object before = get(name);
            session.context().getBindings("ouro").removeMember((String) name);
            return before;
        }

        @Override
        public Set<Map.Entry<String, Object>> entrySet() {
            Map<String, Object> all = new LinkedHashMap<>();
            for (String name : session.context().getBindings("ouro").getMemberKeys()) {
                all.put(name, get(name));
            }
            return all.entrySet();
        }
    }
}
