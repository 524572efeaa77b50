# SPDX-License-Identifier: Apache-2.0
"""Loggers with something added to what they log."""

from types import GenericAlias

from ._levels import CRITICAL, DEBUG, ERROR, INFO, WARNING, getLevelName
from ._loggers import _deprecate


def _reporter(level, name):
    def report(self, msg, *args, **kwargs):
        self.log(level, msg, *args, **kwargs)

    report.__name__, report.__qualname__ = name, f'LoggerAdapter.{name}'
    return report


def _passed_on(name):
    """A method that the logger answers."""

    def ask(self):
        return getattr(self.logger, name)()

    ask.__name__, ask.__qualname__ = name, f'LoggerAdapter.{name}'
    return ask


class LoggerAdapter:
    """A logger that adds values to what is logged."""

    def __init__(self, logger, extra=None, merge_extra=False):
        self.logger, self.extra, self.merge_extra = logger, extra, merge_extra

    def process(self, msg, kwargs):
        """The message and the keyword arguments that are passed on."""
        own, given = self.extra, kwargs.get('extra')
        kwargs['extra'] = own if not self.merge_extra or 'extra' not in kwargs else {**own, **given}
        return msg, kwargs

    debug, info, warning, error, critical = (_reporter(level, getLevelName(level).lower()) for level in (
        DEBUG, INFO, WARNING, ERROR, CRITICAL))
    getEffectiveLevel, hasHandlers = _passed_on('getEffectiveLevel'), _passed_on('hasHandlers')

    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.log(ERROR, msg, *args, **kwargs, exc_info=exc_info)

    def warn(self, msg, *args, **kwargs):
        _deprecate('method')
        self.warning(msg, *args, **kwargs)

    def log(self, level, msg, *args, **kwargs):
        if not self.isEnabledFor(level):
            return
        text, options = self.process(msg, kwargs)
        self.logger.log(level, text, *args, **options)

    def _log(self, level, msg, args, **kwargs):
        return self.logger._log(level, msg, args, **kwargs)

    def isEnabledFor(self, level):
        return self.logger.isEnabledFor(level)

    def setLevel(self, level):
        self.logger.setLevel(level)

    manager = property(lambda self: self.logger.manager, lambda self, value: setattr(self.logger, 'manager', value))
    name = property(lambda self: self.logger.name)

    def __repr__(self):
        asked = self.logger
        return f'<{type(self).__name__} {asked.name} ({getLevelName(asked.getEffectiveLevel())})>'

    __class_getitem__ = classmethod(GenericAlias)
