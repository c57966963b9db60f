import asyncio

# Комментарий
async def main():
    """Главная функция."""
    # первая строка
    print("один")  # хвост
    await asyncio.sleep(1)  # ждём

    # перед второй
    print("два")

if __name__ == "__main__":
    asyncio.run(main())  # запуск
