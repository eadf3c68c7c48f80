// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/theme.h"

#include <QRadioButton>

namespace provost {

/// A big choice among a few: an icon and a name, or an icon, a name and a sentence. A radio button in behaviour and for
/// screen readers: one of its parent's tiles is chosen, arrow keys move.
class Tile : public QRadioButton
{
    Q_OBJECT
public:
    /// Without `description`: icon above the centred title. With it: icon beside the title, the sentence below.
    Tile(const QString& title, QLatin1StringView iconName, const QString& description = {}, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// Double click or Return: choose this one and go on.
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& at) const override { return rect().contains(at); }

private:
    void paintCentred(class QPainter& painter, const Theme& theme) const;
    void paintDescribed(class QPainter& painter, const Theme& theme) const;

    QLatin1StringView m_iconName;
    QString m_description;
};

} // namespace provost
