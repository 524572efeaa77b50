errors = []
def fail(x): return 1 / x
for f in (lambda: fail(0), lambda: [][1]):
    try:
        f()
    except Exception as e:
        errors.append(e)
raise ExceptionGroup("collected", errors)
