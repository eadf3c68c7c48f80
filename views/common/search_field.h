// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/begun.h"

#include <QLineEdit>

class QTimer;

namespace provost {

/// A search or filter input with a glass and a cross. `searchChanged` comes once the typing rests for a moment, and at
/// once on Return or when it is cleared. Esc clears.
class SearchField : public QLineEdit, public Begun
{
    Q_OBJECT
public:
    /// `placeholder` is the accessible name too.
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] std::any leave() override { return text().isEmpty() ? std::any() : text(); }
    void resume(const std::any& begun) override;

Q_SIGNALS:
    void searchChanged(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void tell();

    QTimer* m_rest;
    QString m_told;
};

} // namespace provost
