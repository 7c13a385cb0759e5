#pragma once

#include <QPlainTextEdit>

class QCompleter;

namespace lotsia {

/// Editor of several lines inside a table cell, with completion of the part between commas when parties are given.
class CellEditor final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CellEditor(QWidget* parent);
    void setParties(const QStringList& parties);
    bool isCompleting() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString fragment() const;
    void complete(const QString& party);
    void updateCompletion();
    QCompleter* m_completer = nullptr;
};

} // namespace lotsia
