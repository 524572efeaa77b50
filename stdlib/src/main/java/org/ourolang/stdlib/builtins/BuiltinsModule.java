// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import java.util.Set;
import org.ourolang.interpreter.module.LibraryProvider;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.stdlib.builtins.types.NumberFunctions;

/** Makes the module {@code builtins}. */
public final class BuiltinsModule implements LibraryProvider {
    /** The order shows in {@code vars()}, and of two names equally near to a mistyped one the first is suggested. */
    private static final String ORDER = """
            __name__ __doc__ __package__ __loader__ __spec__ __build_class__ __import__ abs all any ascii
            bin breakpoint callable chr compile delattr dir divmod eval exec format getattr globals hasattr
            hash hex id input isinstance issubclass iter aiter len locals max min next anext oct ord pow
            print repr round setattr sorted sum vars None Ellipsis NotImplemented False True bool memoryview
            bytearray bytes classmethod complex dict enumerate filter float frozenset property int list map
            object range reversed set slice staticmethod str super tuple type zip __debug__ BaseException
            BaseExceptionGroup Exception GeneratorExit KeyboardInterrupt SystemExit ArithmeticError
            AssertionError AttributeError BufferError EOFError ImportError LookupError MemoryError NameError
            OSError ReferenceError RuntimeError StopAsyncIteration StopIteration SyntaxError SystemError
            TypeError ValueError Warning FloatingPointError OverflowError ZeroDivisionError BytesWarning
            DeprecationWarning EncodingWarning FutureWarning ImportWarning PendingDeprecationWarning
            ResourceWarning RuntimeWarning SyntaxWarning UnicodeWarning UserWarning BlockingIOError
            ChildProcessError ConnectionError FileExistsError FileNotFoundError InterruptedError
            IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError
            IndentationError IndexError KeyError ModuleNotFoundError NotImplementedError
            PythonFinalizationError RecursionError UnboundLocalError UnicodeError BrokenPipeError
            ConnectionAbortedError ConnectionRefusedError ConnectionResetError TabError UnicodeDecodeError
            UnicodeEncodeError UnicodeTranslateError ExceptionGroup EnvironmentError IOError open quit exit
            copyright credits license help
            """;

    @Override
    public Set<String> names() {
        return Set.of("builtins");
    }

    @Override
    public OuroModule load(String name) {
        ModuleBuilder module = new ModuleBuilder(name);
        BuiltinNames.add(module);
        NumberFunctions.add(module);
        AttributeFunctions.add(module);
        IterationFunctions.add(module);
        InputOutputFunctions.add(module);
        ExecutionFunctions.add(module);
        ClassFunctions.add(
                module, (body, namespace) -> body.code().startTarget().call(new Object[] {body, namespace}));
        module.value("exit", new Quitter("exit"));
        module.value("quit", new Quitter("quit"));
        SiteText.add(module);
        module.value("__doc__", None.NONE);
        sort(module.module().globals());
        return module.module();
    }

    private static void sort(OuroDict names) {
        for (String name : ORDER.split("\\s+")) {
            Object value = names.remove(name);
            if (value != null) {
                names.put(name.intern(), value);
            }
        }
    }
}
