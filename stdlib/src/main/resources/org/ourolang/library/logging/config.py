"""Sets up loggers, handlers and formatters as a dict or a file in the form of ``configparser`` says."""

import logging
import re

DEFAULT_LOGGING_CONFIG_PORT = 9030
_IDENTIFIER = re.compile(r'[a-z_][a-z0-9_]*', re.IGNORECASE)
_STEP = re.compile(r'\.(?P<name>\w+)|\[(?P<index>[^\[\]]*)\]')


def valid_ident(s):
    if not _IDENTIFIER.fullmatch(s):
        raise ValueError(f'Not a valid Python identifier: {s!r}')
    return True


def _resolve(name, importer=__import__):
    """The object of a dotted name, importing modules as far as that is needed."""
    first, *rest = name.split('.')
    path, found = first, importer(first)
    for part in rest:
        path += '.' + part
        try:
            found = getattr(found, part)
        except AttributeError:
            importer(path)
            found = getattr(found, part)
    return found


class _Converting:
    """A container of a configuration whose values are converted when they are asked for."""

    def convert_with_key(self, key, value, replace=True):
        result = self.configurator.convert(value)
        if result is not value:
            if replace:
                self[key] = result
            if isinstance(result, _Converting):
                result.parent, result.key = self, key
        return result

    def convert(self, value):
        result = self.configurator.convert(value)
        if result is not value and isinstance(result, _Converting):
            result.parent = self
        return result


class ConvertingDict(dict, _Converting):
    def __getitem__(self, key):
        return self.convert_with_key(key, super().__getitem__(key))

    def get(self, key, default=None):
        return self.convert_with_key(key, super().get(key, default))

    def pop(self, key, default=None):
        return self.convert_with_key(key, super().pop(key, default), replace=False)


class ConvertingList(list, _Converting):
    def __getitem__(self, key):
        return self.convert_with_key(key, super().__getitem__(key))

    def pop(self, idx=-1):
        return self.convert(super().pop(idx))


class ConvertingTuple(tuple, _Converting):
    def __getitem__(self, key):
        return self.convert_with_key(key, super().__getitem__(key), replace=False)


class BaseConfigurator:
    value_converters = {'ext': 'ext_convert', 'cfg': 'cfg_convert'}
    importer = staticmethod(__import__)

    def __init__(self, config):
        converting = self.config = ConvertingDict(config)
        converting.configurator = self

    def resolve(self, s):
        try:
            return _resolve(s, self.importer)
        except ImportError as error:
            raise ValueError(f'Cannot resolve {s!r}: {error}') from error

    def ext_convert(self, value):
        return self.resolve(value)

    def cfg_convert(self, value):
        start = re.match(r'\w+', value)
        if start is None:
            raise ValueError(f'Unable to convert {value!r}')
        found, at = self.config[start[0]], start.end()
        while at < len(value):
            step = _STEP.match(value, at)
            if step is None:
                raise ValueError(f'Unable to convert {value!r} at {value[at:]!r}')
            found, at = self._into(found, step), step.end()
        return found

    @staticmethod
    def _into(holder, step):
        key = step['name'] or step['index']
        if step['name'] is None and key.isdigit():
            try:
                return holder[int(key)]
            except TypeError:
                pass
        return holder[key]

    def convert(self, value):
        made = None
        if isinstance(value, _Converting):
            return value
        if isinstance(value, dict):
            made = ConvertingDict(value)
        elif isinstance(value, list):
            made = ConvertingList(value)
        elif isinstance(value, tuple) and not hasattr(value, '_fields'):
            made = ConvertingTuple(value)
        elif isinstance(value, str):
            prefix, mark, rest = value.partition('://')
            converter = self.value_converters.get(prefix) if mark and prefix.isalpha() else None
            return getattr(self, converter)(rest) if converter else value
        if made is None:
            return value
        made.configurator = self
        return made

    def configure_custom(self, config):
        factory = config.pop('()')
        if not callable(factory):
            factory = self.resolve(factory)
        properties = config.pop('.', None)
        made = factory(**{key: config[key] for key in config if valid_ident(key)})
        for name, value in (properties or {}).items():
            setattr(made, name, value)
        return made

    def as_tuple(self, value):
        return tuple(value) if isinstance(value, list) else value


class DictConfigurator(BaseConfigurator):
    def configure(self):
        config = self.config
        if 'version' not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config['version'] != 1:
            raise ValueError(f"Unsupported version: {config['version']}")
        with logging._lock:
            if config.pop('incremental', False):
                self._change()
            else:
                self._build(config.pop('disable_existing_loggers', True))

    def _each(self, section, what, work):
        for name in self.config.get(section, {}):
            _told(f'Unable to configure {what} {name!r}', work, name)

    def _change(self):
        """Only levels, and whether loggers propagate."""
        handlers = self.config.get('handlers', {})
        for name in handlers:
            if name not in logging._handlers:
                raise ValueError(f'No handler found with name {name!r}')
            level = handlers[name].get('level', None)
            if level:
                _told(f'Unable to configure handler {name!r}', logging._handlers[name].setLevel, level)
        loggers = self.config.get('loggers', {})
        self._each('loggers', 'logger', lambda name: self.configure_logger(name, loggers[name], True))
        self._root(True)

    def _root(self, incremental=False):
        root = self.config.get('root', None)
        if root:
            _told('Unable to configure root logger', self.configure_root, root, incremental)

    def _build(self, disable_existing):
        _drop_handlers()
        config = self.config
        formatters, filters = config.get('formatters', {}), config.get('filters', {})

        def formatter(name):
            formatters[name] = self.configure_formatter(formatters[name])

        def one_filter(name):
            filters[name] = self.configure_filter(filters[name])

        self._each('formatters', 'formatter', formatter)
        self._each('filters', 'filter', one_filter)
        self._handlers(config.get('handlers', {}))
        loggers = config.get('loggers', {})
        existing = _Existing()
        self._each('loggers', 'logger', lambda name: self.configure_logger(name, loggers[name]))
        existing.end(loggers, disable_existing)
        self._root()

    def _handlers(self, handlers):
        """Those that stand for others, whose turn has not come, are made in a second round."""
        waiting = sorted(handlers)
        for last in (False, True):
            again = []
            for name in waiting:
                try:
                    handlers[name] = made = self.configure_handler(handlers[name])
                    made.name = name
                except Exception as error:
                    if last or 'target not configured yet' not in f'{error} {error.__cause__}':
                        raise ValueError(f'Unable to configure handler {name!r}') from error
                    again.append(name)
            waiting = again

    def configure_formatter(self, config):
        if '()' in config:
            given = dict(config)
            try:
                return self.configure_custom(config)
            except TypeError as error:
                if "'format'" not in str(error):
                    raise
                # Older formatters call it by another name.
                config.update(given)
                config['fmt'] = config.pop('format')
                return self.configure_custom(config)
        options = {}
        if 'defaults' in config:
            options['defaults'] = config['defaults']
        if 'validate' in config:
            options['validate'] = config['validate']
        kind = config.get('class', None)
        kind = self.resolve(kind) if kind else logging.Formatter
        return kind(config.get('format', None), config.get('datefmt', None), config.get('style', '%'), **options)

    def configure_filter(self, config):
        return self.configure_custom(config) if '()' in config else logging.Filter(config.get('name', ''))

    def add_filters(self, filterer, filters):
        known = self.config.get('filters', {})
        for item in filters:
            passes = callable(item) or callable(getattr(item, 'filter', None))
            _told(f'Unable to add filter {item!r}',
                  lambda item=item, passes=passes: filterer.addFilter(item if passes else known[item]))

    def add_handlers(self, logger, handlers):
        for name in handlers:
            _told(f'Unable to add handler {name!r}', lambda name=name: logger.addHandler(self.config['handlers'][name]))

    def configure_handler(self, config):
        given = dict(config)
        formatter = config.pop('formatter', None)
        if formatter:
            formatter = _told(f'Unable to set formatter {formatter!r}', lambda: self.config['formatters'][formatter])
        level, filters = config.pop('level', None), config.pop('filters', None)
        factory = config.pop('()', None)
        if factory is not None:
            factory = factory if callable(factory) else self.resolve(factory)
        else:
            kind = config.pop('class')
            kind = kind if callable(kind) else self.resolve(kind)
            self._prepare(kind, config, given)
            factory = kind
        properties = config.pop('.', None)
        options = {key: config[key] for key in config if valid_ident(key)}
        try:
            made = factory(**options)
        except TypeError as error:
            if "'stream'" not in str(error):
                raise
            options['strm'] = options.pop('stream')
            made = factory(**options)
        if formatter:
            made.setFormatter(formatter)
        if level is not None:
            made.setLevel(logging._checkLevel(level))
        if filters:
            self.add_filters(made, filters)
        for name, value in (properties or {}).items():
            setattr(made, name, value)
        return made

    def _prepare(self, kind, config, given):
        """Puts objects where a configuration can only name them."""
        from logging import handlers

        if not isinstance(kind, type):
            return
        if issubclass(kind, handlers.MemoryHandler):
            if 'flushLevel' in config:
                config['flushLevel'] = logging._checkLevel(config['flushLevel'])
            if 'target' in config:
                name = config['target']
                target = _told(f'Unable to set target handler {name!r}', lambda: self.config['handlers'][name])
                if not isinstance(target, logging.Handler):
                    config.update(given)
                    raise TypeError('target not configured yet')
                config['target'] = target
        elif issubclass(kind, handlers.QueueHandler):
            self._prepare_queue(kind, config, given)

    def _prepare_queue(self, kind, config, given):
        import queue

        from logging.handlers import QueueHandler, QueueListener

        wanted = config.get('queue', None)
        if isinstance(wanted, dict):
            if '()' not in wanted:
                raise TypeError(f'Invalid queue specifier {wanted!r}')
            wanted = self.configure_custom(wanted)
        elif isinstance(wanted, str):
            maker = self.resolve(wanted)
            if not callable(maker):
                raise TypeError(f'Invalid queue specifier {wanted!r}')
            wanted = maker()
        elif wanted is not None and not (hasattr(wanted, 'get') and hasattr(wanted, 'put_nowait')):
            raise TypeError(f'Invalid queue specifier {wanted!r}')
        if wanted is None and (kind is QueueHandler or config.get('handlers')):
            wanted = queue.Queue()
        if wanted is not None:
            config['queue'] = wanted
        listener = config.pop('listener', None)
        if listener is None:
            listener = QueueListener
        elif isinstance(listener, dict):
            if '()' not in listener:
                raise TypeError(f'Invalid listener specifier {listener!r}')
            listener = self.configure_custom(listener)
        elif isinstance(listener, str):
            listener = self.resolve(listener)
        if isinstance(listener, type) and not issubclass(listener, QueueListener) or not callable(listener):
            raise TypeError(f'Invalid listener specifier {listener!r}')
        names = config.pop('handlers', None) or []
        targets = []
        for name in names:
            target = self.config['handlers'][name]
            if not isinstance(target, logging.Handler):
                config.update(given)
                raise TypeError('Required handler {!r} is target not configured yet'.format(name))
            targets.append(target)
        respect = config.pop('respect_handler_level', False)
        if names or listener is not QueueListener:
            made = listener(wanted, *targets, respect_handler_level=respect)
            config.setdefault('.', {})['listener'] = made

    def configure_logger(self, name, config, incremental=False):
        wanted = logging.getLogger(name)
        self.common_logger_config(wanted, config, incremental)
        wanted.disabled = False
        if config.get('propagate') is not None:
            wanted.propagate = config['propagate']

    def configure_root(self, config, incremental=False):
        self.common_logger_config(logging.getLogger(), config, incremental)

    def common_logger_config(self, logger, config, incremental=False):
        level = config.get('level', None)
        if level is not None:
            logger.setLevel(logging._checkLevel(level))
        if incremental:
            return
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        if config.get('handlers', None):
            self.add_handlers(logger, config['handlers'])
        if config.get('filters', None):
            self.add_filters(logger, config['filters'])


def _told(what, work, *arguments):
    """Does something whose failure is told as one of the configuration."""
    try:
        return work(*arguments)
    except Exception as error:
        raise ValueError(what) from error


def _drop_handlers():
    logging._handlers.clear()
    logging.shutdown(logging._handlerList[:])
    del logging._handlerList[:]


class _Existing:
    """The loggers that there were, of which those that a configuration does not name are disabled."""

    def __init__(self):
        known = logging.root.manager.loggerDict
        self.names = [name for name in sorted(known) if isinstance(known[name], logging.Logger)]

    def end(self, named, disable):
        for name in self.names:
            if name in named:
                continue
            logger = logging.root.manager.loggerDict[name]
            if any(name.startswith(above + '.') for above in named):
                logger.level, logger.handlers, logger.propagate = logging.NOTSET, [], True
            else:
                logger.disabled = disable


dictConfigClass = DictConfigurator


def dictConfig(config):
    dictConfigClass(config).configure()


def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    import configparser
    import os

    if isinstance(fname, str):
        if not os.path.exists(fname):
            raise FileNotFoundError(f"{fname} doesn't exist")
        if not os.path.getsize(fname):
            raise RuntimeError(f'{fname} is an empty file')
    if isinstance(fname, configparser.RawConfigParser):
        parser = fname
    else:
        parser = configparser.ConfigParser(defaults)
        try:
            if hasattr(fname, 'readline'):
                parser.read_file(fname)
            else:
                parser.read(fname, encoding=encoding)
        except configparser.ParsingError as error:
            raise RuntimeError(f'{fname} is invalid: {error}') from None
    _File(parser).configure(disable_existing_loggers)


def _names(text):
    return [name.strip() for name in text.split(',')] if text.strip() else []


class _File:
    def __init__(self, parser):
        self.parser = parser

    def configure(self, disable_existing):
        formatters = {name: self._formatter(name) for name in _names(self.parser['formatters']['keys'])}
        with logging._lock:
            _drop_handlers()
            handlers = self._handlers(formatters)
            self._loggers(handlers, disable_existing)

    def _formatter(self, name):
        section = self.parser[f'formatter_{name}']
        kind = section.get('class')
        kind = _resolve(kind) if kind else logging.Formatter
        defaults = section.get('defaults', raw=True)
        options = {} if defaults is None else {'defaults': eval(defaults, vars(logging))}
        return kind(section.get('format', raw=True), section.get('datefmt', raw=True),
                    section.get('style', '%', raw=True), **options)

    def _handlers(self, formatters):
        from logging.handlers import MemoryHandler

        made, targets = {}, {}
        for name in _names(self.parser['handlers']['keys']):
            section = self.parser[f'handler_{name}']
            try:
                kind = eval(section['class'], vars(logging))
            except (AttributeError, NameError):
                kind = _resolve(section['class'])
            arguments = eval(section.get('args', '()'), vars(logging))
            options = eval(section.get('kwargs', '{}'), vars(logging))
            made[name] = handler = kind(*arguments, **options)
            handler.name = name
            if 'level' in section:
                handler.setLevel(section['level'])
            if section.get('formatter', ''):
                handler.setFormatter(formatters[section['formatter']])
            if issubclass(kind, MemoryHandler) and section.get('target', ''):
                targets[name] = section['target']
        for name, target in targets.items():
            made[name].setTarget(made[target])
        return made

    def _loggers(self, handlers, disable_existing):
        names = _names(self.parser['loggers']['keys'])
        names.remove('root')
        self._fill(logging.root, self.parser['logger_root'], handlers)
        existing, named = _Existing(), set()
        for name in names:
            section = self.parser[f'logger_{name}']
            logger = logging.getLogger(section['qualname'])
            named.add(section['qualname'])
            logger.propagate = section.getint('propagate', fallback=1)
            logger.disabled = 0
            self._fill(logger, section, handlers)
        existing.end(named, disable_existing)

    @staticmethod
    def _fill(logger, section, handlers):
        if 'level' in section:
            logger.setLevel(section['level'])
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        for name in _names(section['handlers']):
            logger.addHandler(handlers[name])
