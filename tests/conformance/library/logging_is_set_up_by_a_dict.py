import logging
import logging.config


class Only:
    def __init__(self, word):
        self.word = word

    def filter(self, record):
        return self.word in record.getMessage()


old = logging.getLogger('old')
child = logging.getLogger('app.child')
logging.config.dictConfig({
    'version': 1,
    'formatters': {'short': {'format': '{levelname[0]} {name} {message} {extra}', 'style': '{',
                             'defaults': {'extra': '-'}}},
    'filters': {'fruit': {'()': Only, 'word': 'fruit'}},
    'handlers': {
        'screen': {'class': 'logging.StreamHandler', 'formatter': 'short', 'stream': 'ext://sys.stdout'},
        'held': {'class': 'logging.handlers.MemoryHandler', 'capacity': 10, 'flushLevel': 'ERROR', 'target': 'screen',
                 'filters': ['fruit']}},
    'loggers': {'app': {'level': 'DEBUG', 'handlers': ['held'], 'propagate': False}},
    'root': {'level': 'WARNING', 'handlers': ['screen']}})
log = logging.getLogger('app')
log.debug('a fruit')
log.info('a stone')
print('nothing yet')
child.error('no more fruit', extra={'extra': '!'})
logging.getLogger('other').warning('from the root')
print(old.disabled, child.disabled, sorted(logging.getHandlerNames()))
logging.config.dictConfig({'version': 1, 'incremental': True, 'handlers': {'screen': {'level': 'CRITICAL'}}})
logging.getLogger('other').error('too low now')

for config in ({}, {'version': 2}, {'version': 1, 'handlers': {'h': {'class': 'nowhere.Handler'}}},
               {'version': 1, 'root': {'level': 'LOUD'}}, {'version': 1, 'root': {'handlers': ['none']}},
               {'version': 1, 'formatters': {'f': {'style': 'x'}}}):
    try:
        logging.config.dictConfig(config)
    except ValueError as error:
        print(error, '|', repr(error.__cause__))

configurator = logging.config.BaseConfigurator({'list': [1, [2, 3]], 'dict': {'a b': 4, 'c': {'d': 5}}})
for text in ('cfg://list[1][0]', 'cfg://dict.c.d', 'cfg://dict[a b]', 'ext://logging.INFO', 'plain'):
    print(configurator.convert(text))
