# A crawler with a rate limit over a web that lives in memory: everything together.
#
# What to look for: three workers share a queue of pages; a semaphore allows two fetches at a time; a failing page is
# tried again; a timeout cuts off the page that hangs. The set of seen pages needs no lock: it is looked at and changed
# without a suspension in between, which "ouro audit" confirms.
import asyncio

WEB = {
    "/": ["/news", "/about", "/slow"],
    "/news": ["/", "/news/1", "/news/2"],
    "/news/1": ["/news"],
    "/news/2": ["/news", "/missing"],
    "/about": ["/team"],
    "/team": [],
    "/slow": [],
}
SECONDS = {"/": 0.01, "/news": 0.02, "/about": 0.05, "/news/1": 0.03, "/news/2": 0.09, "/team": 0.04, "/slow": 9}
FAILURES = {"/about": 1}


class Crawler:
    def __init__(self, workers, fetches):
        self.workers = workers
        self.limit = asyncio.Semaphore(fetches)
        self.queue = asyncio.Queue()
        self.seen = set()
        self.report = {}

    async def fetch(self, page):
        async with self.limit:
            print("fetch", page)
            await asyncio.sleep(SECONDS.get(page, 0.02))
            if FAILURES.get(page, 0) > 0:
                FAILURES[page] -= 1
                raise ConnectionError(page)
            return WEB[page]

    def add(self, page):
        if page not in self.seen:
            self.seen.add(page)
            self.queue.put_nowait(page)

    async def visit(self, page):
        for attempt in (1, 2):
            try:
                async with asyncio.timeout(0.3):
                    links = await self.fetch(page)
            except ConnectionError:
                print("again", page)
            except TimeoutError:
                return "timed out"
            except KeyError:
                return "missing"
            else:
                for link in links:
                    self.add(link)
                return f"{len(links)} links"
        return "failed"

    async def work(self):
        while True:
            page = await self.queue.get()
            self.report[page] = await self.visit(page)
            self.queue.task_done()

    async def run(self):
        self.add("/")
        tasks = [asyncio.create_task(self.work(), name=f"worker-{n}") for n in range(self.workers)]
        await self.queue.join()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        return self.report


async def main():
    report = await Crawler(workers=3, fetches=2).run()
    for page in sorted(report):
        print(f"{page:10} {report[page]}")


asyncio.run(main())
