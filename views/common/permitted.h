// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/permission.h"
#include "model/store/directory.h"

#include <QPointer>
#include <QWidget>

namespace provost {

/// Why this person cannot do it here, in a sentence; empty: they can.
[[nodiscard]] QString whyNot(const Directory& directory, Permission needed);

/// Keeps a widget hidden from who may not do what it does, whoever else shows it, and gives it back when they may. Made
/// beside the widget, `new Permitted(button, *directory, Permission::DeleteProvisioning)`, and deleted with it. Only
/// keeps a window from offering what would be refused: the server decides.
class Permitted : public QObject
{
    Q_OBJECT
public:
    Permitted(QWidget* widget, const Directory& directory, Permission needed);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();

    QWidget* m_widget;
    QPointer<const Directory> m_directory;
    Permission m_needed;
    bool m_keepsHidden = false;
};

} // namespace provost
