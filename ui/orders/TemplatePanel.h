#pragma once

#include "ui/common/AppContext.h"
#include "workspace/OrderDrafting.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace lotsia {

/// «Шаблоны»: the department's own ones beside the program's, with what each says.
class TemplatePanel final : public QWidget {
    Q_OBJECT

public:
    explicit TemplatePanel(AppContext& context, QWidget* parent = nullptr);
    [[nodiscard]] Status refresh();
    void choose(qint64 own);

    void rename();
    void remove();
    void exportFile();
    void importFile();

signals:
    void createAsked(const QString& templateKey);
    void told(const QString& sentence);
    void refused(const QString& sentence);

private:
    const OrderTemplate* current() const;
    void showCurrent();
    [[nodiscard]] Status changeTitle(qint64 id, const QString& title);
    void report(const Status& status);

    AppContext& m_context;
    QList<OrderTemplate> m_templates;
    qint64 m_own = 0; ///< the one to be shown after a change
    QListWidget* m_list;
    QLabel* m_about;
    QPlainTextEdit* m_text;
    QPushButton* m_create;
    QPushButton* m_rename;
    QPushButton* m_remove;
    QPushButton* m_export;
    QPushButton* m_import;
};

} // namespace lotsia
