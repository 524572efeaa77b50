value = 1
raise RuntimeError("cannot load")
