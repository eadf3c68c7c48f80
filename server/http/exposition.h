// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/histogram.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace provost::server {

/// Writes figures as Prometheus reads them: the text format 0.0.4
/// (https://prometheus.io/docs/instrumenting/exposition_formats/).
class Exposition
{
public:
    using Labels = QList<std::pair<QByteArray, QByteArray>>;
    static constexpr auto contentType = "text/plain; version=0.0.4; charset=utf-8";

    /// Begins a metric; its samples follow. `type` is counter, gauge or histogram.
    void metric(const QByteArray& name, const QByteArray& type, const QByteArray& help);
    void sample(double value, const Labels& labels = {});
    void samples(const Histogram& histogram, const Labels& labels = {});

    /// A metric that is one number.
    void counter(const QByteArray& name, const QByteArray& help, double value);
    void gauge(const QByteArray& name, const QByteArray& help, double value);

    [[nodiscard]] QByteArray text() const { return m_text; }

private:
    void line(const QByteArray& name, const Labels& labels, double value);

    QByteArray m_name;
    QByteArray m_text;
};

} // namespace provost::server
