# ends: RecursionError
class Deep:
    @property
    def x(self):
        return self.x

Deep().x
