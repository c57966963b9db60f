import asyncio

async def fetch(url: str, delay: float = 1.0) -> str:
    print(f"Начинаю загрузку {url}")
    await asyncio.sleep(delay)
    print(f"Загрузил {url}")
    return f"Данные с {url}"

async def main() -> None:
    urls = ["site1.ru", "site2.ru", "site3.ru"]
    tasks = [fetch(url, i + 0.5) for i, url in enumerate(urls)]
    results = await asyncio.gather(*tasks)
    for url, result in zip(urls, results):
        print(f"{url}: {result}")
    print(f"{'Итого':>10}: {len(results)}")

asyncio.run(main())
