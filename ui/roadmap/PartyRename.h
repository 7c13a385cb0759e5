#pragma once

#include "ui/common/AppContext.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace lotsia {

class ErrorLabel;

/// «Переименовать везде…»: the new name, what changes with it and what stays; below, spellings that look like the same
/// party and can be joined with it.
class PartyRename final : public QFrame {
    Q_OBJECT

public:
    explicit PartyRename(AppContext& context, QWidget* parent = nullptr);
    /// \p others: names of all other parties.
    void show(const QString& name, const QStringList& others, bool readOnly);
    void open(); ///< unfolds the field for the new name

signals:
    /// Done, with a sentence on what changed and what stayed; \p name is the party's name now.
    void renamed(const QString& sentence, const QString& name);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rename(const QString& from, const QString& to);
    void showReach();
    void showAlike(const QStringList& others, bool readOnly);
    void fold(bool folded);

    AppContext& m_context;
    QString m_name;
    QPushButton* m_open;
    QWidget* m_fields;
    QLineEdit* m_new;
    QLabel* m_reach;
    ErrorLabel* m_error;
    QVBoxLayout* m_alike;
};

} // namespace lotsia
