"""Signals: of these a program can handle SIGINT, the interrupt from the keyboard."""

import enum

import _interrupt
from _interrupt import default_int_handler


class Signals(enum.IntEnum):
    SIGHUP = 1
    SIGINT = 2
    SIGQUIT = 3
    SIGILL = 4
    SIGTRAP = 5
    SIGABRT = 6
    SIGBUS = 7
    SIGFPE = 8
    SIGKILL = 9
    SIGUSR1 = 10
    SIGSEGV = 11
    SIGUSR2 = 12
    SIGPIPE = 13
    SIGALRM = 14
    SIGTERM = 15
    SIGCHLD = 17
    SIGCONT = 18
    SIGSTOP = 19
    SIGWINCH = 28


class Handlers(enum.IntEnum):
    SIG_DFL = 0
    SIG_IGN = 1


globals().update(Signals.__members__)
globals().update(Handlers.__members__)
NSIG = 65
_handlers = {}


def _known(signalnum):
    if not 1 <= signalnum < NSIG:
        raise ValueError('signal number out of range')
    return int(signalnum)


def getsignal(signalnum):
    number = _known(signalnum)
    taken = _interrupt.taken() if number == 2 else None
    if taken is not None:
        return taken
    return _handlers.get(number, default_int_handler if number == 2 else Handlers.SIG_DFL)


def signal(signalnum, handler):
    number = _known(signalnum)
    if not callable(handler) and handler not in (0, 1):
        raise TypeError('signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object')
    if number in (9, 19):
        raise OSError(22, 'Invalid argument')
    import threading

    if threading.current_thread() is not threading.main_thread():
        raise ValueError('signal only works in main thread of the main interpreter')
    before = getsignal(number)
    if number == 2 and _interrupt.give_back(handler):
        _handlers.pop(2, None)
        return before
    if number == 2:
        _interrupt.handle(None if handler is default_int_handler else _called(handler))
    elif callable(handler) and not isinstance(handler, Handlers):
        raise NotImplementedError(f'signal.signal() for {Signals(number).name} is not supported by Ouro'
                                  if number in list(Signals) else 'signal.signal() is not supported by Ouro')
    _handlers[number] = Handlers(handler) if not callable(handler) or isinstance(handler, int) else handler
    return before


def _called(handler):
    if handler == 1 and not callable(handler):
        return _nothing
    if handler == 0 and not callable(handler):
        return lambda: default_int_handler(2, None)
    return lambda: handler(2, None)


def _nothing():
    pass


def raise_signal(signalnum, /):
    handler = getsignal(signalnum)
    if signalnum == 2 and handler is default_int_handler:
        _interrupt.arrive()
    elif callable(handler) and not isinstance(handler, Handlers):
        handler(int(signalnum), None)
    elif handler == Handlers.SIG_DFL:
        raise NotImplementedError('signal.raise_signal() of an unhandled signal is not supported by Ouro')


def strsignal(signalnum, /):
    names = {1: 'Hangup', 2: 'Interrupt', 3: 'Quit', 6: 'Aborted', 9: 'Killed', 11: 'Segmentation fault',
             13: 'Broken pipe', 14: 'Alarm clock', 15: 'Terminated'}
    return names.get(_known(signalnum))


def valid_signals():
    return set(Signals)
