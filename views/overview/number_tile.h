// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace provost {

class PlainLabel;

/// A number with what it counts and a line about it; pressing it leads to where its things are.
class NumberTile : public QAbstractButton
{
    Q_OBJECT

public:
    NumberTile(const QString& objectName, const QString& what, QWidget* parent = nullptr);

    /// A number that is not known yet is a dash.
    void setNumber(const QString& number, const QString& detail);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_what;
    PlainLabel* m_number;
    PlainLabel* m_detail;
};

} // namespace provost
