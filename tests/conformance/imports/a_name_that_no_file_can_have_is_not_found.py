for name in 'a\0b', '\udcff':
    try:
        __import__(name)
    except ModuleNotFoundError as error:
        print(type(error).__name__)
