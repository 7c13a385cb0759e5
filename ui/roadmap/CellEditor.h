#pragma once

#include "ui/roadmap/PhraseMemory.h"

#include <QPlainTextEdit>

class QCompleter;

namespace lotsia {

/// Editor of several lines, in a table cell or a form. Parties are completed between commas from a list below it; what
/// is likely to follow stands in grey behind the cursor: Right takes its next word, End all of it. A straight quotation
/// mark becomes the printed one, Ctrl+Z makes it straight again.
class CellEditor final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CellEditor(QWidget* parent);
    void setParties(const QStringList& parties);
    bool isCompleting() const;
    /// Words and phrases that the text may go on with.
    void setPhrases(const QStringList& texts);
    /// Whole contents, the likeliest first; Right takes all of it.
    void setValues(const QStringList& values);
    /// Proposed while there is no text.
    void setFirstProposal(const QString& text);
    /// What stands in grey behind the cursor.
    QString proposal() const;

signals:
    /// The focus went elsewhere, not to a menu or a list of this field.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    QString fragment() const;
    void complete(const QString& party);
    void updateCompletion();
    bool takeProposal(int key);
    void typeQuotationMark();
    QCompleter* m_completer = nullptr;
    PhraseMemory m_phrases;
    QStringList m_values;
    QString m_first;
};

} // namespace lotsia
