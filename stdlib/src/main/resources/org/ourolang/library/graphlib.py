"""Orders the nodes of a graph so that each comes after those it needs."""

from types import GenericAlias

__all__ = ['TopologicalSorter', 'CycleError']


class CycleError(ValueError):
    pass


class _Node:
    __slots__ = ('waits_for', 'needed_by', 'state')

    def __init__(self):
        self.waits_for = 0
        self.needed_by = []
        self.state = 'waiting'


class TopologicalSorter:
    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._passed = self._finished = 0
        for node, predecessors in (graph or {}).items():
            self.add(node, *predecessors)

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError('Nodes cannot be added after a call to prepare()')
        self._nodes.setdefault(node, _Node()).waits_for += len(predecessors)
        for predecessor in predecessors:
            self._nodes.setdefault(predecessor, _Node()).needed_by.append(node)

    def prepare(self):
        if self._ready is not None:
            raise ValueError('cannot prepare() more than once')
        self._ready = [node for node, facts in self._nodes.items() if facts.waits_for == 0]
        cycle = self._cycle()
        if cycle:
            raise CycleError('nodes are in a cycle', cycle)

    def _cycle(self):
        """Nodes of which each needs the one before it, the first one twice; None without such a round."""
        done = set()
        for start in self._nodes:
            if start in done:
                continue
            way, places, branches = [start], {start: 0}, [iter(self._nodes[start].needed_by)]
            while branches:
                following = next(branches[-1], branches)
                if following is branches:
                    branches.pop()
                    left = way.pop()
                    del places[left]
                    done.add(left)
                elif following in places:
                    return way[places[following]:] + [following]
                elif following not in done:
                    places[following] = len(way)
                    way.append(following)
                    branches.append(iter(self._nodes[following].needed_by))
        return None

    def get_ready(self):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        handed_out = tuple(self._ready)
        for node in handed_out:
            self._nodes[node].state = 'out'
        self._ready.clear()
        self._passed += len(handed_out)
        return handed_out

    def is_active(self):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        return self._finished < self._passed or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        for node in nodes:
            facts = self._nodes.get(node)
            if facts is None:
                raise ValueError(f'node {node!r} was not added using add()')
            if facts.state == 'waiting':
                raise ValueError(f'node {node!r} was not passed out (still not ready)')
            if facts.state == 'done':
                raise ValueError(f'node {node!r} was already marked done')
            facts.state = 'done'
            self._finished += 1
            for following in facts.needed_by:
                other = self._nodes[following]
                other.waits_for -= 1
                if other.waits_for == 0:
                    self._ready.append(following)

    def static_order(self):
        self.prepare()
        while self.is_active():
            nodes = self.get_ready()
            yield from nodes
            self.done(*nodes)

    __class_getitem__ = classmethod(GenericAlias)
