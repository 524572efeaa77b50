# SPDX-License-Identifier: Apache-2.0
"""Context managers made from generators, stacks of them, and the small ready-made ones."""

import sys
from abc import ABC, abstractmethod
from functools import partial, wraps
from types import GenericAlias, MethodType

__all__ = ['asynccontextmanager', 'contextmanager', 'closing', 'nullcontext', 'AbstractContextManager',
           'AbstractAsyncContextManager', 'AsyncExitStack', 'ContextDecorator', 'ExitStack', 'redirect_stdout',
           'redirect_stderr', 'suppress', 'aclosing', 'AsyncContextDecorator', 'chdir']


def _offers(cls, *methods):
    """Whether a class has all the methods, unless one is switched off with None."""
    found = (next((vars(base)[m] for base in cls.__mro__ if m in vars(base)), None) for m in methods)
    return True if all(method is not None for method in found) else NotImplemented


class AbstractContextManager(ABC):
    """For classes whose instances `with` accepts; entering answers the instance itself."""

    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)

    def __enter__(self):
        return self

    @abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        """Answer something true to swallow the exception."""

    @classmethod
    def __subclasshook__(cls, other):
        return _offers(other, '__enter__', '__exit__') if cls is AbstractContextManager else NotImplemented


class AbstractAsyncContextManager(ABC):
    """For classes whose instances `async with` accepts; entering answers the instance itself."""

    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)

    async def __aenter__(self):
        return self

    @abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        """Answer something true to swallow the exception."""

    @classmethod
    def __subclasshook__(cls, other):
        return _offers(other, '__aenter__', '__aexit__') if cls is AbstractAsyncContextManager else NotImplemented


class ContextDecorator:
    """Lets a context manager decorate a function, which then runs inside it."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        def decorated(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)
        return wraps(func)(decorated)


class AsyncContextDecorator:
    """Lets an asynchronous context manager decorate a coroutine function."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        async def decorated(*args, **kwds):
            async with self._recreate_cm():
                return await func(*args, **kwds)
        return wraps(func)(decorated)


class _MadeOnce:
    """Remembers the call that made the generator, so that a decorator can make it anew for each use."""

    def __init__(self, function, positional, named):
        self._make = partial(type(self), function, positional, named)
        self.gen = function(*positional, **named)
        self.__doc__ = function.__doc__ or type(self).__doc__

    def _recreate_cm(self):
        return self._make()


def _verdict(thrown, raised, traceback, stops):
    """What an exception says that came out of a generator into which `thrown` was thrown.

    True to swallow, False to let `thrown` go on; None when `raised` is news and must be raised itself.
    """
    if isinstance(raised, stops):
        return raised is not thrown
    if raised is thrown:
        thrown.__traceback__ = traceback
        return False
    disguised = isinstance(raised, RuntimeError) and raised.__cause__ is thrown
    if disguised and isinstance(thrown, (StopIteration, *stops)):
        thrown.__traceback__ = traceback
        return False
    return None


class _GeneratorContextManager(_MadeOnce, ContextDecorator, AbstractContextManager):
    def __enter__(self):
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, exc_type, exc, traceback):
        if exc_type is None:
            for _ in self.gen:
                self._complain("generator didn't stop")
            return False
        thrown = exc_type() if exc is None else exc
        try:
            self.gen.throw(thrown)
        except BaseException as raised:
            verdict = _verdict(thrown, raised, traceback, (StopIteration,))
            if verdict is None:
                raise
            return verdict
        self._complain("generator didn't stop after throw()")

    def _complain(self, text):
        try:
            raise RuntimeError(text)
        finally:
            self.gen.close()


class _AsyncGeneratorContextManager(_MadeOnce, AsyncContextDecorator, AbstractAsyncContextManager):
    async def __aenter__(self):
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, exc_type, exc, traceback):
        if exc_type is None:
            async for _ in self.gen:
                await self._complain("generator didn't stop")
            return False
        thrown = exc_type() if exc is None else exc
        try:
            await self.gen.athrow(thrown)
        except BaseException as raised:
            verdict = _verdict(thrown, raised, traceback, (StopAsyncIteration,))
            if verdict is None:
                raise
            return verdict
        await self._complain("generator didn't stop after athrow()")

    async def _complain(self, text):
        try:
            raise RuntimeError(text)
        finally:
            await self.gen.aclose()


def contextmanager(func):
    """A context manager from a generator function: what precedes its one yield enters, what follows leaves."""
    return wraps(func)(lambda *args, **kwds: _GeneratorContextManager(func, args, kwds))


def asynccontextmanager(func):
    """As `contextmanager`, from an asynchronous generator function."""
    return wraps(func)(lambda *args, **kwds: _AsyncGeneratorContextManager(func, args, kwds))


class closing(AbstractContextManager):
    """Calls close() of what it holds at the end."""

    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *details):
        self.thing.close()


class aclosing(AbstractAsyncContextManager):
    """Awaits aclose() of what it holds at the end."""

    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *details):
        await self.thing.aclose()


class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    """Does nothing, for places that want some context manager."""

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    async def __aenter__(self):
        return self.enter_result

    def __exit__(self, *details):
        pass

    async def __aexit__(self, *details):
        pass


def _redirection(name, doc):
    class Redirection(AbstractContextManager):
        def __init__(self, new_target):
            self._new, self._before = new_target, []

        def __enter__(self):
            self._before.append(getattr(sys, name))
            setattr(sys, name, self._new)
            return self._new

        def __exit__(self, *details):
            setattr(sys, name, self._before.pop())

    Redirection.__name__ = Redirection.__qualname__ = 'redirect_' + name
    Redirection.__doc__ = doc
    return Redirection


redirect_stdout = _redirection('stdout', 'Sends what is printed elsewhere.')
redirect_stderr = _redirection('stderr', 'Sends error output elsewhere.')


class suppress(AbstractContextManager):
    """Swallows exceptions of the given classes, also out of groups."""

    def __init__(self, *exceptions):
        self._classes = exceptions

    def __enter__(self):
        return None

    def __exit__(self, exc_type, exc, traceback):
        if exc_type is None:
            return None
        if issubclass(exc_type, self._classes):
            return True
        if not issubclass(exc_type, BaseExceptionGroup):
            return False
        others = exc.split(self._classes)[1]
        if others is not None:
            raise others
        return True


class _BaseExitStack:
    """The leaving functions of what was entered, the last one on top; each after whether it is an ordinary one."""

    def __init__(self):
        self._exit_callbacks = []

    def _remember(self, leave, awaited=False):
        self._exit_callbacks.append((not awaited, leave))

    def pop_all(self):
        """Hand everything over to a new stack."""
        heir = type(self)()
        heir._exit_callbacks, self._exit_callbacks = self._exit_callbacks, heir._exit_callbacks
        return heir

    @staticmethod
    def _protocol(cm, enter, leave, kind):
        cls = type(cm)
        try:
            return getattr(cls, enter), getattr(cls, leave)
        except AttributeError:
            raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the {kind} protocol"
                            ) from None

    def enter_context(self, cm):
        """Enter a context manager now and leave it with the stack."""
        enter, leave = self._protocol(cm, '__enter__', '__exit__', 'context manager')
        entered = enter(cm)
        self._remember(MethodType(leave, cm))
        return entered

    def push(self, exit):
        """Leave through an object's __exit__, or through a function of the same shape."""
        leave = getattr(type(exit), '__exit__', None)
        self._remember(exit if leave is None else MethodType(leave, exit))
        return exit

    def callback(self, callback, /, *args, **kwds):
        """Call a function at the end; it sees no exception and swallows none."""
        def call(*details):
            callback(*args, **kwds)
        call.__wrapped__ = callback
        self._remember(call)
        return callback


class _Unwinding:
    """The exception that travels down a stack while it is left, and what becomes of it."""

    def __init__(self, exc):
        self.first = self.now = exc
        self.outer = sys.exception()
        self.swallowed = False

    def details(self):
        exc = self.now
        return (None, None, None) if exc is None else (type(exc), exc, exc.__traceback__)

    def left(self, answer):
        if answer and self.now is not None:
            self.swallowed, self.now = True, None

    def failed(self, raised):
        self._link(raised)
        self.now = raised

    def _link(self, raised):
        """A chain that ends in what is handled outside is cut there and goes on with the present exception."""
        last = raised
        while last is not self.now and last.__context__ is not self.now and last.__context__ is not None:
            if last.__context__ is self.outer:
                last.__context__ = self.now
                return
            last = last.__context__

    def finish(self):
        if self.now is not None and self.now is not self.first:
            context = self.now.__context__
            try:
                raise self.now
            finally:
                self.now.__context__ = context
        return self.swallowed and self.now is None


class ExitStack(_BaseExitStack, AbstractContextManager):
    """Leaves what was entered in the opposite order, as nested with statements do."""

    def close(self):
        self.__exit__(None, None, None)

    def __exit__(self, *details):
        unwinding = _Unwinding(details[1])
        while self._exit_callbacks:
            _, leave = self._exit_callbacks.pop()
            try:
                unwinding.left(leave(*unwinding.details()))
            except BaseException as raised:
                unwinding.failed(raised)
        return unwinding.finish()


class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
    """An `ExitStack` for asynchronous context managers too."""

    async def enter_async_context(self, cm):
        """Enter an asynchronous context manager now and leave it with the stack."""
        enter, leave = self._protocol(cm, '__aenter__', '__aexit__', 'asynchronous context manager')
        entered = await enter(cm)
        self._remember(MethodType(leave, cm), awaited=True)
        return entered

    def push_async_exit(self, exit):
        """Leave through an object's __aexit__, or through a coroutine function of the same shape."""
        leave = getattr(type(exit), '__aexit__', None)
        self._remember(exit if leave is None else MethodType(leave, exit), awaited=True)
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        """Await a coroutine function's call at the end."""
        async def call(*details):
            await callback(*args, **kwds)
        call.__wrapped__ = callback
        self._remember(call, awaited=True)
        return callback

    async def aclose(self):
        await self.__aexit__(None, None, None)

    async def __aexit__(self, *details):
        unwinding = _Unwinding(details[1])
        while self._exit_callbacks:
            ordinary, leave = self._exit_callbacks.pop()
            try:
                answer = leave(*unwinding.details())
                unwinding.left(answer if ordinary else await answer)
            except BaseException as raised:
                unwinding.failed(raised)
        return unwinding.finish()


class chdir(AbstractContextManager):
    """Another current folder for a while."""

    def __init__(self, path):
        self.path = path
        self._before = []

    def __enter__(self):
        import os

        self._before.append(os.getcwd())
        os.chdir(self.path)

    def __exit__(self, *info):
        import os

        os.chdir(self._before.pop())


