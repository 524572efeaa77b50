import traceback


class Store:
    def __init__(self):
        self._queue = []

    def inside(self):
        return self.Queue

    def called(self):
        return self.Queue()

    def other(this):
        return this.Queue


store = Store()
for attempt in (store.inside, store.called, store.other, lambda: store.Queue):
    try:
        attempt()
    except AttributeError:
        print(traceback.format_exc().splitlines()[-1])
