# ends: RecursionError
class Deep:
    def __init__(self):
        Deep()

Deep()
