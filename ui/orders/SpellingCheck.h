#pragma once

#include "orders/Spelling.h"

#include <QObject>
#include <QThread>

namespace lotsia {

/// Spelling of an order's texts on a thread of its own: the answer comes later, first without suggestions and then with
/// them. A new call takes the place of the one before. The dictionary is loaded once for the program.
class SpellingCheck final : public QObject {
    Q_OBJECT

public:
    explicit SpellingCheck(QObject* parent = nullptr, const QStringList& folders = SpellingDictionary::folders());
    ~SpellingCheck() override;
    void start(const QList<OrderText>& texts, const KnownWords& known);
    /// The work going on is given up.
    void stop();

signals:
    void found(const lotsia::OrderRemarks& remarks);
    /// There is no dictionary to check with: a sentence that says what to do.
    void unavailable(const QString& why);

private:
    class Worker;
    QThread m_thread;
    Worker* m_worker;
    std::shared_ptr<Progress> m_progress; ///< of the last call
};

} // namespace lotsia
