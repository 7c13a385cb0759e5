#include "ui/orders/SpellingCheck.h"

#include <QMutex>

namespace lotsia {

namespace {

/// One dictionary for the whole program: ten megabytes.
Result<std::shared_ptr<SpellingDictionary>> sharedDictionary(const QStringList& folders)
{
    static QMutex mutex;
    static QStringList loadedFrom;
    static std::shared_ptr<SpellingDictionary> loaded;
    const QMutexLocker lock(&mutex);
    if (!loaded || loadedFrom != folders) {
        LOTSIA_TRY_ASSIGN(loaded, SpellingDictionary::load(folders));
        loadedFrom = folders;
    }
    return loaded;
}

} // namespace

/// Lives in the thread.
class SpellingCheck::Worker final : public QObject {
public:
    explicit Worker(const QStringList& folders)
        : m_folders(folders)
    {
    }
    Spelling* spelling()
    {
        if (!m_spelling && m_why.isEmpty()) {
            auto dictionary = sharedDictionary(m_folders);
            if (dictionary)
                m_spelling = std::make_unique<Spelling>(*dictionary);
            else
                m_why = dictionary.error().text;
        }
        return m_spelling.get();
    }
    QString why() const { return m_why; }

private:
    QStringList m_folders;
    QString m_why;
    std::unique_ptr<Spelling> m_spelling;
};

SpellingCheck::SpellingCheck(QObject* parent, const QStringList& folders)
    : QObject(parent)
    , m_worker(new Worker(folders))
    , m_progress(std::make_shared<Progress>())
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

SpellingCheck::~SpellingCheck()
{
    stop();
    m_thread.quit();
    m_thread.wait();
}

void SpellingCheck::stop()
{
    m_progress->cancel();
}

void SpellingCheck::start(const QList<OrderText>& texts, const KnownWords& known)
{
    stop();
    m_progress = std::make_shared<Progress>();
    const auto answer = [this, progress = m_progress](const OrderRemarks& remarks) {
        // In the thread of the window, which alone gives up calls.
        QMetaObject::invokeMethod(this, [this, progress, remarks] {
            if (!progress->isCancelled())
                emit found(remarks);
        });
    };
    QMetaObject::invokeMethod(m_worker, [this, texts, known, progress = m_progress, answer] {
        if (progress->isCancelled())
            return;
        Spelling* spelling = m_worker->spelling();
        if (!spelling) {
            QMetaObject::invokeMethod(this, [this, why = m_worker->why()] { emit unavailable(why); });
            return;
        }
        spelling->setKnownWords(known);
        OrderRemarks remarks = spelling->remarksOn(texts, *progress);
        if (progress->isCancelled())
            return;
        answer(remarks);
        if (!remarks.isEmpty() && spelling->suggest(remarks, *progress))
            answer(remarks);
    });
}

} // namespace lotsia
