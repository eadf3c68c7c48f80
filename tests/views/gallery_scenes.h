// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace provost::gallery {

/// One picture: a window with sample data in it.
struct Scene
{
    QString name;
    std::function<std::unique_ptr<QWidget>()> make;
};

[[nodiscard]] std::vector<Scene> scenes();

/// The Connections pane, which the dialogs stand over.
[[nodiscard]] std::unique_ptr<QWidget> connections();
[[nodiscard]] std::unique_ptr<QWidget> newConnection();
[[nodiscard]] std::unique_ptr<QWidget> token();
[[nodiscard]] std::unique_ptr<QWidget> deletion();

} // namespace provost::gallery
