for c in (KeyboardInterrupt, SystemExit, GeneratorExit, BaseException):
    try:
        try:
            raise c("x")
        except Exception:
            print("never")
    except BaseException as e:
        print("base", type(e).__name__)
