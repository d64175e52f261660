// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/report_pages.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace app {

namespace {

constexpr double kMarginMillimetres = 18.0;
constexpr double kFooterPoints = 24.0;
constexpr double kBodyPoints = 10.0;
constexpr double kFooterTextPoints = 8.0;
constexpr int kDotsPerInch = 600;

double dotsOf(double points, const QPaintDevice& device) {
    return points * device.logicalDpiY() / 72.0;
}

QFont fontOf(double points) {
    QFont font(QStringLiteral("Noto Sans"));
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(points);
    return font;
}

QString pageText(int page, int pageCount) {
    return QCoreApplication::translate("Report", "Page %1 of %2").arg(page).arg(pageCount);
}

/// Which part of a long document is painted where.
class Pages {
public:
    Pages(QPagedPaintDevice& device, const QString& html)
        : m_device(device)
        , m_footerHeight(dotsOf(kFooterPoints, device)) {
        m_document.setDocumentMargin(0);
        m_document.documentLayout()->setPaintDevice(&device);
        m_document.setDefaultFont(fontOf(kBodyPoints));
        m_document.setHtml(html);
        m_document.setPageSize(pageSize());
    }

    int count() const { return m_document.pageCount(); }

    void paint(QPainter& painter, int page, const QString& footer) const {
        const QSizeF size = pageSize();
        painter.save();
        painter.translate(0, -page * size.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        context.clip = QRectF(QPointF(0, page * size.height()), size);
        painter.setClipRect(context.clip);
        m_document.documentLayout()->draw(&painter, context);
        painter.restore();
        paintFooter(painter, page, footer);
    }

private:
    QSizeF pageSize() const { return {double(m_device.width()), m_device.height() - m_footerHeight}; }

    void paintFooter(QPainter& painter, int page, const QString& footer) const {
        const QRectF place(0, m_device.height() - m_footerHeight, m_device.width(), m_footerHeight);
        painter.setFont(fontOf(kFooterTextPoints));
        painter.setPen(QColor(0x5b, 0x65, 0x72));
        painter.drawText(place, Qt::AlignBottom | Qt::AlignLeft, footer);
        painter.drawText(place, Qt::AlignBottom | Qt::AlignRight, pageText(page + 1, count()));
    }

    QPagedPaintDevice& m_device;
    double m_footerHeight;
    QTextDocument m_document;
};

} // namespace

void paintPages(QPagedPaintDevice& device, const QString& html, const QString& footer) {
    const Pages pages(device, html);
    QPainter painter(&device);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            device.newPage();
        pages.paint(painter, page, footer);
    }
}

QByteArray toPdf(const QString& html, const QString& footer, QPageSize::PageSizeId paper) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kDotsPerInch);
        writer.setPageSize(QPageSize(paper));
        const double margin = kMarginMillimetres;
        writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
        writer.setTitle(footer);
        writer.setCreator(QStringLiteral("Rehearsal"));
        paintPages(writer, html, footer);
    }
    return bytes;
}

} // namespace app
