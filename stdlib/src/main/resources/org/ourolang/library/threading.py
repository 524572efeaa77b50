"""Threads that take turns: one runs at a time, and hands over only where it waits."""

import sys
import weakref
from _closing import close as _close
from _gates import Barrier, BoundedSemaphore, BrokenBarrierError, Condition, Event, Semaphore
from collections import namedtuple

import _thread
from _thread import get_ident, get_native_id, stack_size

__all__ = ['get_ident', 'active_count', 'Condition', 'current_thread', 'enumerate', 'main_thread', 'TIMEOUT_MAX',
           'Event', 'Lock', 'RLock', 'Semaphore', 'BoundedSemaphore', 'Thread', 'Barrier', 'BrokenBarrierError',
           'Timer', 'ThreadError', 'setprofile', 'settrace', 'local', 'stack_size', 'excepthook', 'ExceptHookArgs',
           'getprofile', 'gettrace', 'setprofile_all_threads', 'settrace_all_threads', 'get_native_id']

Lock = _thread.lock
ThreadError = _thread.error
TIMEOUT_MAX = _thread.TIMEOUT_MAX


def RLock(*args, **kwargs):
    return _thread.RLock(*args, **kwargs)


def _refused(name):
    def refuse(*args):
        raise NotImplementedError(f'threading.{name}() is not supported by Ouro')

    refuse.__name__ = name
    return refuse


settrace, setprofile = _refused('settrace'), _refused('setprofile')
settrace_all_threads, setprofile_all_threads = _refused('settrace_all_threads'), _refused('setprofile_all_threads')


def gettrace():
    return None


getprofile = gettrace


class local:
    """Attributes of which every thread has its own."""

    def __new__(cls, /, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError('Initialization arguments are not supported')
        self = object.__new__(cls)
        own = {}
        object.__getattribute__(self, '__dict__')['_threads'] = {get_ident(): own}
        object.__getattribute__(self, '__dict__')['_arguments'] = args, kwargs
        return self

    def __getattribute__(self, name):
        if name.startswith('__') and name.endswith('__') and name != '__dict__':
            return object.__getattribute__(self, name)
        own = _own_part(self)
        if name == '__dict__':
            return own
        if name in own:
            found = getattr(type(self), name, None)
            if not hasattr(type(found), '__set__'):
                return own[name]
        try:
            value = object.__getattribute__(self, name) if name not in ('_threads', '_arguments') else None
        except AttributeError:
            value = None
            missing = True
        else:
            missing = value is None and name in ('_threads', '_arguments')
        if missing:
            finder = getattr(type(self), '__getattr__', None)
            if finder is not None:
                return finder(self, name)
            raise AttributeError(f'{type(self).__name__!r} object has no attribute {name!r}')
        return value

    def __setattr__(self, name, value):
        if name == '__dict__':
            raise AttributeError(f"{type(self).__name__!r} object attribute '__dict__' is read-only")
        found = getattr(type(self), name, None)
        if hasattr(type(found), '__set__'):
            object.__setattr__(self, name, value)
        else:
            _own_part(self)[name] = value

    def __delattr__(self, name):
        if name == '__dict__':
            raise AttributeError(f"{type(self).__name__!r} object attribute '__dict__' is read-only")
        own = _own_part(self)
        if name not in own:
            raise AttributeError(f'{type(self).__name__!r} object has no attribute {name!r}')
        del own[name]


local.__name__ = local.__qualname__ = '_local'
_close('_thread', local)


def _own_part(value):
    """The attributes of the running thread."""
    inside = object.__getattribute__(value, '__dict__')
    ident = get_ident()
    own = inside['_threads'].get(ident)
    if own is None:
        own = inside['_threads'][ident] = {}
        args, kwargs = inside['_arguments']
        type(value).__init__(value, *args, **kwargs)
    return own


_active = {}
_dangling = weakref.WeakSet()
_counter = 0


def _new_name(pattern='Thread-%d'):
    global _counter
    _counter += 1
    return pattern % _counter


class Thread:
    _initialized = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        assert group is None, 'group argument must be None for now'
        if name is None:
            name = _new_name()
            if target is not None:
                shown = getattr(target, '__name__', None)
                name = name if shown is None else f'{name} ({shown})'
        self._target = target
        self._name = str(name)
        self._args = args
        self._kwargs = {} if kwargs is None else kwargs
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._ident = self._native_id = None
        self._started = Event()
        self._done = Event()
        self._initialized = True

    def __repr__(self):
        assert self._initialized, 'Thread.__init__() was not called'
        status = 'initial'
        if self._started.is_set():
            status = 'stopped' if self._done.is_set() else 'started'
        daemon = ' daemon' if self._daemonic else ''
        ident = '' if self._ident is None else f' {self._ident}'
        return f'<{type(self).__name__}({self._name}, {status}{daemon}{ident})>'

    def start(self):
        if not self._initialized:
            raise RuntimeError('thread.__init__() not called')
        if self._started.is_set():
            raise RuntimeError('threads can only be started once')
        _thread._start(self._bootstrap, self._name)
        self._started.wait()

    def _bootstrap(self):
        self._ident, self._native_id = get_ident(), get_native_id()
        _active[self._ident] = self
        self._started.set()
        try:
            self.run()
        except SystemExit:
            pass
        except BaseException:
            _report(self)
        finally:
            _active.pop(self._ident, None)
            self._done.set()

    def run(self):
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            del self._target, self._args, self._kwargs

    def join(self, timeout=None):
        if not self._initialized:
            raise RuntimeError('Thread.__init__() not called')
        if not self._started.is_set():
            raise RuntimeError('cannot join thread before it is started')
        if self is current_thread():
            raise RuntimeError('cannot join current thread')
        self._done.wait(None if timeout is None else max(timeout, 0))

    def is_alive(self):
        assert self._initialized, 'Thread.__init__() not called'
        return self._started.is_set() and not self._done.is_set()

    @property
    def name(self):
        assert self._initialized, 'Thread.__init__() not called'
        return self._name

    @name.setter
    def name(self, name):
        assert self._initialized, 'Thread.__init__() not called'
        self._name = str(name)

    @property
    def ident(self):
        assert self._initialized, 'Thread.__init__() not called'
        return self._ident

    @property
    def native_id(self):
        return self._native_id

    @property
    def daemon(self):
        assert self._initialized, 'Thread.__init__() not called'
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self._initialized:
            raise RuntimeError('Thread.__init__() not called')
        if self._started.is_set():
            raise RuntimeError('cannot set daemon status of active thread')
        self._daemonic = daemonic

    def isDaemon(self):
        return self.daemon

    def setDaemon(self, daemonic):
        self.daemon = daemonic

    def getName(self):
        return self.name

    def setName(self, name):
        self.name = name


ExceptHookArgs = namedtuple('ExceptHookArgs', 'exc_type exc_value exc_traceback thread')
ExceptHookArgs.__module__ = '_thread'


def excepthook(args, /):
    if args.exc_type is SystemExit:
        return
    import traceback

    name = args.thread.name if args.thread is not None else get_ident()
    stream = sys.stderr
    if stream is None:
        return
    print(f'Exception in thread {name}:', file=stream)
    traceback.print_exception(args.exc_type, args.exc_value, args.exc_traceback, file=stream)
    stream.flush()


__excepthook__ = excepthook


def _report(thread):
    """Hands the exception that ended a thread to the hook, without the entries of this module."""
    kind, error, entries = sys.exc_info()
    if entries is not None and entries.tb_frame.f_code.co_name == "_bootstrap":
        entries = entries.tb_next
    hook = globals().get('excepthook') or __excepthook__
    try:
        hook(ExceptHookArgs(kind, error, entries, thread))
    except BaseException as failure:
        failure.__suppress_context__ = True
        if sys.stderr is not None:
            print('Exception in threading.excepthook:', file=sys.stderr, flush=True)
        sys.excepthook(type(failure), failure, failure.__traceback__)


def _report_ignored(function, error):
    """Tells of the exception that ended a thread of ``_thread.start_new_thread``."""
    if isinstance(error, SystemExit):
        return
    from types import SimpleNamespace

    sys.unraisablehook(SimpleNamespace(
        exc_type=type(error), exc_value=error, exc_traceback=error.__traceback__,
        err_msg=f'Exception ignored in thread started by {function!r}', object=None))


class Timer(Thread):
    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval = interval
        self.function = function
        self.args = [] if args is None else args
        self.kwargs = {} if kwargs is None else kwargs
        self.finished = Event()

    def cancel(self):
        self.finished.set()

    def run(self):
        if not self.finished.wait(self.interval):
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _MainThread(Thread):
    def __init__(self):
        super().__init__(name='MainThread', daemon=False)
        self._present()


class _DummyThread(Thread):
    def __init__(self):
        super().__init__(name=_new_name('Dummy-%d'), daemon=True)
        self._present()

    def join(self, timeout=None):
        raise RuntimeError('cannot join a dummy thread')


def _present(thread):
    """Registers a thread that runs already."""
    thread._ident, thread._native_id = get_ident(), get_native_id()
    thread._started.set()
    _active[thread._ident] = thread


Thread._present = _present


def current_thread():
    found = _active.get(get_ident())
    return _DummyThread() if found is None else found


currentThread = current_thread


def active_count():
    return len(_active)


activeCount = active_count


def enumerate():
    return list(_active.values())


_main_thread = _MainThread()


def main_thread():
    return _main_thread


_at_shutdown = []


def _register_atexit(function, *args, **kwargs):
    _at_shutdown.append(lambda: function(*args, **kwargs))


def _shutdown():
    """Waits for the threads that are not daemons."""
    for function in reversed(_at_shutdown):
        function()
    for thread in enumerate():
        if not thread.daemon and thread is not _main_thread and thread is not current_thread():
            thread.join()
