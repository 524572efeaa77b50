for bad in (ExceptionGroup, (ValueError, BaseExceptionGroup), 5):
    try:
        try:
            raise ExceptionGroup("g", [ValueError()])
        except* bad:
            pass
    except TypeError as e:
        print(e)
