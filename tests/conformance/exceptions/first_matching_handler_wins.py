for exc in (ZeroDivisionError, KeyError, IndexError, ValueError, Exception):
    try:
        raise exc("x")
    except ArithmeticError: print("arithmetic")
    except (KeyError, IndexError) as e: print("lookup", type(e).__name__)
    except ValueError: print("value")
    except: print("bare")
