// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

class QTimer;

namespace provost {

/// A search or filter input with a glass and a cross. `searchChanged` comes once the typing rests for a moment, and at
/// once on Return or when it is cleared. Esc clears.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    /// `placeholder` is the accessible name too.
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

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
