// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace provost {

/// Scrolls what is higher than its room. The bar has a gutter of its own, which is there without the bar too: nothing
/// that is shown moves or becomes narrower when the bar comes, and its edge stays in line with what stands above.
class ScrollRoom : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrollRoom(QWidget* parent = nullptr);

    /// Between what is scrolled and the gutter, and on the other side.
    void setSides(int beforeGutter, int opposite);
    /// What is scrolled is narrower than the room by so much.
    [[nodiscard]] int sides() const;
    /// For a layout in this room, or around it, whose margin at the gutter's side holds the gutter too.
    [[nodiscard]] QMargins marginsWithGutter(int horizontal, int vertical) const;
    /// For what stands above or below this room and ends where the content ends.
    [[nodiscard]] QMargins marginsInLine() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] int gutter() const;
    void keepGutter();

    int m_before = 0;
    int m_opposite = 0;
};

} // namespace provost
