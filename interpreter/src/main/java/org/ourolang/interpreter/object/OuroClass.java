// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import static com.oracle.truffle.api.CompilerDirectives.FASTPATH_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.injectBranchProbability;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A class. Builtin classes are JVM-wide and immutable; their method tables are filled at the first lookup.
 *
 * <p>Every change of a class gives it and its subclasses a new {@link #version}, which caches compare.
 */
public final class OuroClass extends OuroObject {
    /** Attributes cannot be set; a builtin class. */
    public static final int IMMUTABLE = 1;
    /** Cannot be a base. */
    public static final int FINAL = 2;
    /** Instances have a {@code __dict__}. */
    public static final int HAS_DICTIONARY = 4;
    /** Has unimplemented abstract methods. */
    public static final int ABSTRACT = 8;
    /** Cannot be instantiated by calling: "cannot create 'x' instances". */
    public static final int NOT_CALLABLE = 16;
    /** {@code collections.abc.Sequence} for patterns. */
    public static final int PATTERN_SEQUENCE = 32;
    /** {@code collections.abc.Mapping} for patterns. */
    public static final int PATTERN_MAPPING = 64;

    /** Instances of subclasses carry a builtin value as payload. */
    public static final int PAYLOAD = 128;

    /** Operators, iteration and items of instances are implemented by the protocol itself. */
    public static final int CORE = 256;

    /** The reference has the class in Python: errors speak of it and its methods as of a program's. */
    public static final int WRITTEN = 512;

    /** The modules whose classes do not show in their instances where they come from. */
    private static final Set<String> WITHOUT_MODULE =
            Set.of("_contextvars", "builtins", "contextvars", "datetime", "sys", "types", "weakref");

    private static final int INHERITED = HAS_DICTIONARY | PATTERN_SEQUENCE | PATTERN_MAPPING;
    private static final int MOST_CONVERTED = 3;
    private static final Object INSTALL_LOCK = new Object();
    private static final OuroClass[] NO_CLASSES = new OuroClass[0];

    private String name;
    private String qualifiedName;
    private final String builtinModule;
    private String shownModule;
    private final OuroDict namespace;
    private final Object context;
    private OuroClass[] bases;
    private OuroClass[] mro;
    private OuroClass layoutBase;
    private OuroClass solidBase;
    private int flags;
    private Object version = new Object();
    private int traits;
    /** See {@link #conversion}, by the number of arguments; null for none. */
    private NativeCode[] conversions;
    private Object construction;
    private boolean asksForNew;
    private InstanceMaker allocator;
    private ClassAttribute[] cache = AttributeTable.EMPTY;
    private final Subclasses subclasses = new Subclasses();
    private MemberDescriptor[] slots = new MemberDescriptor[0];
    private volatile Consumer<TypeBuilder> installer;
    private volatile boolean installed;
    /** Whether the installer runs, which looks up attributes itself. */
    private boolean installing;

    /** A builtin class of one base; null base only for {@code object}. */
    private OuroClass(
            OuroClass metaclass, String name, String module, OuroClass[] bases, int flags, boolean ownLayout) {
        super(metaclass);
        this.name = name;
        this.qualifiedName = name;
        this.builtinModule = module;
        this.shownModule = module.equals("builtins") ? null : module;
        this.namespace = new OuroDict((OuroClass) null);
        this.context = null;
        this.flags = flags | IMMUTABLE | (bases.length == 0 ? 0 : bases[0].flags & INHERITED);
        this.bases = bases;
        this.mro = bases.length == 0 ? new OuroClass[] {this} : Linearization.of(this, bases);
        this.layoutBase = ownLayout || bases.length == 0 ? this : bases[0].layoutBase;
        this.solidBase = layoutBase;
        for (OuroClass base : bases) {
            base.subclasses.add(this);
        }
    }

    /** A user class; {@link #setHierarchy} must follow. */
    public OuroClass(
            OuroClass metaclass, String name, OuroDict namespace, OuroClass[] bases, OuroClass layoutBase, int flags) {
        super(metaclass);
        this.name = name;
        this.qualifiedName = name;
        this.builtinModule = null;
        this.namespace = namespace;
        this.context = CurrentContext.get();
        this.flags = flags;
        this.bases = bases;
        this.mro = NO_CLASSES;
        this.layoutBase = layoutBase;
        this.solidBase = layoutBase;
        this.installed = true;
    }

    /** A builtin class whose instances have the layout of {@code base} unless {@code ownLayout}. */
    public static OuroClass builtin(
            String module, String name, OuroClass base, int flags, boolean ownLayout) {
        return new OuroClass(
                BuiltinTypes.TYPE, name, module, base == null ? NO_CLASSES : new OuroClass[] {base}, flags, ownLayout);
    }

    /** A builtin class of a library with a Java class of its own for its instances. */
    public static OuroClass builtin(String module, String name, OuroClass base, Consumer<TypeBuilder> installer) {
        OuroClass created = builtin(module, name, base, 0, true);
        created.installer = installer;
        return created;
    }

    /** A builtin class with several bases, such as {@code ExceptionGroup}. */
    public static OuroClass builtin(String module, String name, OuroClass[] bases, int flags) {
        return new OuroClass(BuiltinTypes.TYPE, name, module, bases, flags, false);
    }

    /** Sets what fills the method table at the first lookup, in addition to the registered installers. */
    public OuroClass setInstaller(Consumer<TypeBuilder> newInstaller) {
        installer = newInstaller;
        return this;
    }

    public String name() {
        return name;
    }

    public void setName(String newName) {
        name = newName;
        invalidate();
    }

    public String qualifiedName() {
        return qualifiedName;
    }

    public void setQualifiedName(String newName) {
        qualifiedName = newName;
    }

    /** {@code __module__}: a str for builtin classes, whatever the namespace says for others; null when absent. */
    public Object module() {
        return builtinModule != null ? builtinModule : namespace.getString("__module__");
    }

    /** See {@link #WRITTEN}. */
    public boolean isWritten() {
        return (flags & WRITTEN) != 0;
    }

    /** What error texts call the class: {@code collections.deque}, but {@code int} and {@code C}. */
    public String fullName() {
        return shownModule == null || isWritten() ? name : shownModule + "." + name;
    }

    /**
     * Lets a class that the library wrote as a script writes one look as if Java had made it: it belongs to the module,
     * error texts name it with that module, and its attributes cannot be set any more.
     */
    public void closeAs(String module) {
        namespace.put("__module__", module);
        shownModule = module;
        setFlag(IMMUTABLE, true);
        invalidate();
    }

    public OuroClass[] bases() {
        return bases;
    }

    public OuroClass[] mro() {
        return mro;
    }

    /** Sets bases and order and registers with the bases. */
    public void setHierarchy(OuroClass[] newBases, OuroClass[] newMro) {
        for (OuroClass base : bases) {
            base.subclasses.remove(this);
        }
        bases = newBases;
        mro = newMro;
        for (OuroClass base : newBases) {
            base.subclasses.add(this);
        }
        invalidate();
    }

    /** The builtin base that decides the Java class of instances. */
    public OuroClass layoutBase() {
        return layoutBase;
    }

    /** As {@link #layoutBase}, but a class with {@code __slots__} of its own counts too. */
    public OuroClass solidBase() {
        return solidBase;
    }

    public void setSolidBase(OuroClass base) {
        solidBase = base;
    }

    /** The class's own attributes; change them with {@link #put} and {@link #delete}. */
    public OuroDict namespace() {
        ensureInstalled();
        if (namespace.type() == null) {
            namespace.setType(BuiltinTypes.DICT);
        }
        return namespace;
    }

    /** The token of the class's present state; never the same again after a change. */
    public Object version() {
        return version;
    }

    public boolean is(int flag) {
        return (flags & flag) != 0;
    }

    public void setFlag(int flag, boolean value) {
        flags = value ? flags | flag : flags & ~flag;
    }

    public boolean isImmutable() {
        return (flags & IMMUTABLE) != 0;
    }

    /** Whether this is a class of Java's making and not of a script's. */
    public boolean isBuiltin() {
        return builtinModule != null;
    }

    public boolean hasDictionary() {
        return (flags & HAS_DICTIONARY) != 0;
    }

    public MemberDescriptor[] slots() {
        return slots;
    }

    public void setSlots(MemberDescriptor[] newSlots) {
        slots = newSlots;
    }

    /** The context the class was made in; null for builtin classes. */
    public Object context() {
        return context;
    }

    /** The attribute found along the MRO, not bound; null when absent. */
    public Object lookup(String attribute) {
        return find(attribute, attribute.hashCode()).value();
    }

    /**
     * What the MRO says about an attribute.
     *
     * @param attribute the name; an interned one is found fastest
     * @param hash its hash code
     */
    public ClassAttribute find(String attribute, int hash) {
        ClassAttribute[] known = cache;
        ClassAttribute entry = known[hash & known.length - 1];
        if (injectBranchProbability(FASTPATH_PROBABILITY, entry != null && entry.name == attribute)) {
            return entry;
        }
        return findSlowly(attribute);
    }

    @TruffleBoundary
    private ClassAttribute findSlowly(String attribute) {
        ClassAttribute[] known = cache;
        ClassAttribute entry = known[attribute.hashCode() & known.length - 1];
        if (entry != null && entry.name.equals(attribute)) {
            return entry;
        }
        Object found = null;
        for (OuroClass type : mro) {
            found = type.own(attribute);
            if (found != null) {
                break;
            }
        }
        ClassAttribute made = new ClassAttribute(attribute.intern(), found);
        remember(made);
        return made;
    }

    private synchronized void remember(ClassAttribute made) {
        cache = AttributeTable.with(cache, made);
    }

    /** The attribute found behind {@code start} in the MRO of this class, as {@code super} does; null when absent. */
    @TruffleBoundary
    public Object lookupBehind(OuroClass start, String attribute) {
        int i = 0;
        while (i < mro.length && mro[i] != start) {
            i++;
        }
        for (i++; i < mro.length; i++) {
            Object found = mro[i].own(attribute);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The class in the MRO that defines the attribute; null when absent. */
    @TruffleBoundary
    public OuroClass definer(String attribute) {
        for (OuroClass type : mro) {
            if (type.own(attribute) != null) {
                return type;
            }
        }
        return null;
    }

    /** The attribute of this very class, or null. */
    @TruffleBoundary
    public Object own(String attribute) {
        ensureInstalled();
        return namespace.getString(attribute);
    }

    /** Sets an attribute; the caller has checked that the class may change. */
    @TruffleBoundary
    public void put(String attribute, Object value) {
        ensureInstalled();
        if (attribute.equals("__new__") && !BuiltinFunction.isNew(value)) {
            askForNew();
        }
        namespace.put(attribute, value);
        invalidate();
    }

    /** Removes an attribute; answers whether it was there. */
    @TruffleBoundary
    public boolean delete(String attribute) {
        ensureInstalled();
        boolean present = namespace.remove(attribute) != null;
        invalidate();
        return present;
    }

    /**
     * Whether a script's {@code __new__} is, or was once, in this class or one above it. As in typeobject.c, whose slot
     * then stays the one that looks for a {@code __new__}, this never ends.
     */
    public boolean asksForNew() {
        return asksForNew;
    }

    /** From now on {@link #asksForNew} holds for this class and those below it that have no {@code __new__}. */
    public void askForNew() {
        asksForNew = true;
        for (OuroClass type : subclasses.living()) {
            if (type.own("__new__") == null) {
                type.askForNew();
            }
        }
    }

    /** How {@code object.__new__} makes an instance; null where that is an {@link OuroInstance}, or refused. */
    public InstanceMaker allocator() {
        ensureInstalled();
        return allocator != null || builtinModule == null || bases.length == 0 ? allocator : bases[0].allocator();
    }

    /** See {@link #allocator}; classes of scripts take it from the base that decides their layout. */
    public void setAllocator(InstanceMaker maker) {
        allocator = maker;
    }

    /** For builders: sets an attribute without asking for installation. */
    void putRaw(String attribute, Object value) {
        namespace.put(attribute, value);
    }

    public boolean isSubclassOf(OuroClass other) {
        if (this == other) {
            return true;
        }
        for (OuroClass type : mro) {
            if (type == other) {
                return true;
            }
        }
        return false;
    }

    /** The living direct subclasses that belong to the running context or to all. */
    @TruffleBoundary
    public List<OuroClass> subclasses() {
        Object current = CurrentContext.get();
        List<OuroClass> living = subclasses.living();
        living.removeIf(type -> type.context != null && type.context != current);
        return living;
    }

    /**
     * What a call of this very class with so many positional arguments answers, where a function alone says it; null
     * elsewhere, and before the first lookup.
     */
    public NativeCode conversion(int arguments) {
        NativeCode[] known = conversions;
        return known == null || arguments >= known.length ? null : known[arguments];
    }

    void setConversion(int arguments, NativeCode function) {
        NativeCode[] known = conversions == null ? new NativeCode[MOST_CONVERTED + 1] : conversions.clone();
        known[arguments] = function;
        conversions = known;
    }

    /** What somebody derived from the class's present state about calls of it; null after every change. */
    public Object construction() {
        return construction;
    }

    public void setConstruction(Object derived) {
        construction = derived;
    }

    /** Bits that somebody derived from the class's present state; zero again after every change. */
    public int traits() {
        return traits;
    }

    public void addTraits(int bits) {
        traits |= bits;
    }

    /** Gives this class and all below it new versions. */
    @TruffleBoundary
    public void invalidate() {
        version = new Object();
        traits = 0;
        construction = null;
        cache = AttributeTable.EMPTY;
        for (OuroClass type : subclasses.living()) {
            type.invalidate();
        }
    }

    private void ensureInstalled() {
        if (!installed) {
            install();
        }
    }

    @TruffleBoundary
    private void install() {
        synchronized (INSTALL_LOCK) {
            if (installed || installing) {
                return;
            }
            installing = true;
            if (installer != null) {
                installer.accept(new TypeBuilder(this));
            }
            TypeInstallers.install(this);
            if (!WITHOUT_MODULE.contains(builtinModule) && namespace.getString("__module__") == null) {
                putRaw("__module__", builtinModule);
            }
            namespace.setType(BuiltinTypes.DICT);
            installing = false;
            cache = AttributeTable.EMPTY;
            installed = true;
        }
    }

    @Override
    public String toString() {
        return "<class '" + name + "'>";
    }
}
