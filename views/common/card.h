// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace provost {

/// A white box with a hairline and round corners around things that belong together.
class Card : public QFrame
{
    Q_OBJECT
public:
    /// With an empty title there is no heading.
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);
    /// Where the content goes; margins and spacing are set.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_body;
};

} // namespace provost
