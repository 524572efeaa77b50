e = ValueError("v")
print(hasattr(e, "__notes__"))
e.add_note("first"); e.add_note("second")
print(e.__notes__, e)
for bad in (5, None):
    try:
        e.add_note(bad)
    except TypeError as x:
        print(x)
