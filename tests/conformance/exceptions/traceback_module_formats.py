import traceback
def f(): 1 / 0
try:
    f()
except ZeroDivisionError as e:
    print(traceback.format_exc().replace(__file__, "FILE"))
    print("".join(traceback.format_exception_only(e)), end="")
    print([(fr.name, fr.lineno) for fr in traceback.extract_tb(e.__traceback__)])
