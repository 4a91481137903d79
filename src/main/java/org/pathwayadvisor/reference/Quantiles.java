package org.pathwayadvisor.reference;

import java.util.List;

/** Days below which so many of all are, from the least to the most; between two points a straight line. */
public record Quantiles(List<Point> points) implements Spread {
    /**
     * @param share of all, from 0 to 1
     */
    public record Point(double share, double days) {}

    public Quantiles {
        points = List.copyOf(points);
    }

    @Override
    public double at(double share) {
        Point before = points.get(0);
        for (int i = 0; i < points.size(); i++) { // asked a hundred thousand times a plan: no iterator each time
            Point point = points.get(i);
            if (share <= point.share()) {
                double width = point.share() - before.share();
                return width == 0
                        ? point.days()
                        : before.days() + (share - before.share()) / width * (point.days() - before.days());
            }
            before = point;
        }
        return before.days();
    }
}
