#pragma once

#include "assessment/ProcedureResult.h"

#include <QWidget>

class QPushButton;

namespace lotsia {

class InspectorText;

/// One result beside the reference rows of its procedure (municipality, region, «Вся выборка»), and where the figure
/// came from.
class ResultInspector : public QWidget {
    Q_OBJECT

public:
    explicit ResultInspector(QWidget* parent = nullptr);
    /// \p references of the same procedure and year.
    void show(const ProcedureResult& result, const QString& schoolName, const QList<ReferenceResult>& references);
    void clear();
    void setReadOnly(bool readOnly);
    QString text() const;

signals:
    void editRequested();
    void removeRequested();

private:
    InspectorText* m_browser;
    QPushButton* m_edit;
    QPushButton* m_remove;
    bool m_readOnly = false;
};

} // namespace lotsia
